-- A wording that was reopened may be declared again; who comes second is held by the journal's head, which is locked
-- before the chair's word is looked at.
alter table declaration drop constraint declaration_of_a_wording_is_made_once;
create index declaration_version on declaration (version_id);

create table reopening (
    id bigint generated always as identity primary key,
    consultation_id bigint not null references consultation,
    document_id bigint not null references document,
    declaration_id bigint not null references declaration,
    reason text not null,
    seat_id bigint not null references seat,
    at timestamptz not null,
    constraint reopening_of_a_declaration_is_one unique (declaration_id),
    constraint reopening_says_why check (reason <> '')
);
create index reopening_consultation on reopening (consultation_id);
create index reopening_document on reopening (document_id);
create index reopening_seat on reopening (seat_id);
create trigger reopening_is_append_only before update or delete on reopening for each row execute function refuse_change();
