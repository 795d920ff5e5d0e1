-- An amendment's row holds what never changes of it and its present wording; every wording it ever had is a row of
-- amendment_revision, the present one too.
alter table amendment
    add column kind text not null default 'TEXT',
    add column ordinal integer not null default 1,
    add column parent_id bigint references clause,
    add column after_id bigint references clause,
    add column clause_kind text,
    add column addressees jsonb,
    add column amends_id bigint references amendment,
    add column amends_ordinal integer,
    add column replaces_id bigint references amendment,
    drop constraint amendment_says_something,
    add constraint amendment_kind_is_known check (kind in ('TEXT', 'NEW_CLAUSE', 'DELETION', 'MOVE', 'ALTERNATIVE', 'EDITORIAL')),
    add constraint amendment_of_words_has_words check ((kind in ('DELETION', 'MOVE')) = (text = '')),
    add constraint amendment_place_is_of_a_new_clause_or_move check (kind in ('NEW_CLAUSE', 'MOVE') or (parent_id is null and after_id is null)),
    add constraint amendment_clause_kind_is_of_a_new_clause check ((kind = 'NEW_CLAUSE') = (clause_kind is not null) and (kind = 'NEW_CLAUSE') = (addressees is not null)),
    add constraint amendment_clause_kind_is_known check (clause_kind in ('HEADING', 'PREAMBULAR', 'RECOMMENDATION', 'SUB_ITEM', 'INDICATOR', 'TEXT')),
    add constraint amendment_of_an_amendment_changes_words check ((amends_id is null) = (amends_ordinal is null) and (amends_id is null or kind in ('TEXT', 'EDITORIAL'))),
    add constraint amendment_is_not_its_own_base check (amends_id <> id and replaces_id <> id),
    add constraint amendment_is_replaced_once unique (replaces_id);
alter table amendment alter column kind drop default, alter column ordinal drop default;
create index amendment_parent on amendment (parent_id) where parent_id is not null;
create index amendment_after on amendment (after_id) where after_id is not null;
create index amendment_amends on amendment (amends_id) where amends_id is not null;

create table amendment_revision (
    id bigint generated always as identity primary key,
    consultation_id bigint not null references consultation,
    document_id bigint not null references document,
    amendment_id bigint not null references amendment,
    ordinal integer not null,
    base_id bigint not null references clause_version,
    text text not null,
    marks jsonb not null,
    rationale text not null,
    parent_id bigint references clause,
    after_id bigint references clause,
    taken_over boolean not null,
    seat_id bigint not null references seat,
    at timestamptz not null,
    constraint amendment_revision_ordinal_is_given_once unique (amendment_id, ordinal),
    constraint amendment_revision_ordinals_begin_at_one check (ordinal > 0),
    constraint amendment_revision_is_not_overlong check (length(text) <= 20000)
);
create index amendment_revision_consultation on amendment_revision (consultation_id);
create index amendment_revision_document on amendment_revision (document_id);
create index amendment_revision_base on amendment_revision (base_id);
create index amendment_revision_seat on amendment_revision (seat_id);
create index amendment_revision_parent on amendment_revision (parent_id) where parent_id is not null;
create index amendment_revision_after on amendment_revision (after_id) where after_id is not null;
create trigger amendment_revision_is_append_only before update or delete on amendment_revision for each row execute function refuse_change();

insert into amendment_revision (consultation_id, document_id, amendment_id, ordinal, base_id, text, marks, rationale, taken_over, seat_id, at)
    select consultation_id, document_id, id, 1, base_id, text, marks, rationale, false, seat_id, at from amendment;
alter table amendment add constraint amendment_wording_is_one_of_its_revisions
    foreign key (id, ordinal) references amendment_revision (amendment_id, ordinal) deferrable initially deferred;

-- Only the wording moves, one revision at a time; and never away.
drop trigger amendment_is_append_only on amendment;
create function refuse_other_change_of_an_amendment() returns trigger language plpgsql as $$
begin
    if new.ordinal <> old.ordinal + 1
        or (new.id, new.consultation_id, new.document_id, new.clause_id, new.kind, new.chairs_text, new.seat_id, new.at)
            is distinct from (old.id, old.consultation_id, old.document_id, old.clause_id, old.kind, old.chairs_text, old.seat_id, old.at)
        or (new.clause_kind, new.addressees, new.amends_id, new.amends_ordinal, new.replaces_id)
            is distinct from (old.clause_kind, old.addressees, old.amends_id, old.amends_ordinal, old.replaces_id) then
        raise exception 'of an amendment only the wording may change, by a revision' using errcode = 'AD002';
    end if;
    return new;
end $$;
create trigger amendment_changes_by_revisions before update on amendment for each row execute function refuse_other_change_of_an_amendment();
create trigger amendment_is_not_deleted before delete on amendment for each row execute function refuse_change();
