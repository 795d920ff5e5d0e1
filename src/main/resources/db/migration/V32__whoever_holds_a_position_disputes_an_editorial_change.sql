create table dispute (
    id bigint generated always as identity primary key,
    consultation_id bigint not null references consultation,
    document_id bigint not null references document,
    clause_id bigint not null references clause,
    version_id bigint not null references clause_version,
    reason text not null,
    seat_id bigint not null references seat,
    at timestamptz not null,
    constraint dispute_of_a_version_is_one unique (version_id),
    constraint dispute_says_why check (reason <> '')
);
create index dispute_consultation on dispute (consultation_id);
create index dispute_document on dispute (document_id);
create index dispute_clause on dispute (clause_id);
create index dispute_seat on dispute (seat_id);
create trigger dispute_is_append_only before update or delete on dispute for each row execute function refuse_change();
