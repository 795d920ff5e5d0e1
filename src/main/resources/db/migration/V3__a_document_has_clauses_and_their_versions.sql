create table document (
    id bigint generated always as identity primary key,
    consultation_id bigint not null references consultation,
    title text not null,
    opened timestamptz not null,
    frozen timestamptz
);
create index document_consultation on document (consultation_id);

create table clause (
    id bigint generated always as identity primary key,
    consultation_id bigint not null references consultation,
    document_id bigint not null references document,
    parent_id bigint references clause,
    kind text not null,
    number text not null,
    rank integer not null,
    addressees jsonb not null,
    present_id bigint,
    removed timestamptz,
    constraint clause_kind_is_known check (kind in ('HEADING', 'PREAMBULAR', 'RECOMMENDATION', 'SUB_ITEM', 'INDICATOR', 'TEXT')),
    constraint clause_is_not_its_own_parent check (parent_id <> id)
);
create index clause_consultation on clause (consultation_id);
create index clause_document on clause (document_id);
create index clause_parent on clause (parent_id);

create table clause_version (
    id bigint generated always as identity primary key,
    consultation_id bigint not null references consultation,
    document_id bigint not null references document,
    clause_id bigint not null references clause,
    ordinal integer not null,
    text text not null,
    marks jsonb not null,
    change text not null,
    note text,
    amendment_id bigint,
    seat_id bigint not null references seat,
    at timestamptz not null,
    constraint clause_version_ordinal_is_given_once unique (clause_id, ordinal),
    constraint clause_version_change_is_known check (change in ('FIRST', 'EDITORIAL', 'SUBSTANTIVE')),
    constraint clause_version_first_is_the_first check ((ordinal = 1) = (change = 'FIRST')),
    constraint clause_version_says_something check (text <> ''),
    constraint clause_version_is_not_overlong check (length(text) <= 20000)
);
create index clause_version_consultation on clause_version (consultation_id);
create index clause_version_document on clause_version (document_id);
create index clause_version_seat on clause_version (seat_id);
create index clause_version_amendment on clause_version (amendment_id);
create trigger clause_version_is_append_only before update or delete on clause_version for each row execute function refuse_change();

-- Null only inside the act that makes the clause, which comes before its first version.
alter table clause add constraint clause_has_a_present_version foreign key (present_id) references clause_version;
create index clause_present on clause (present_id);

-- Whoever was waiting for the journal while the document was approved is refused here.
create function refuse_acts_on_a_frozen_document() returns trigger language plpgsql as $$
begin
    if new.act <> 'document-approved' and exists (select from document d where d.id = new.document_id and d.frozen is not null) then
        raise exception 'document % is approved', new.document_id using errcode = 'AD001';
    end if;
    return new;
end $$;
create trigger journal_entry_of_a_frozen_document_is_refused before insert on journal_entry
    for each row when (new.document_id is not null) execute function refuse_acts_on_a_frozen_document();
