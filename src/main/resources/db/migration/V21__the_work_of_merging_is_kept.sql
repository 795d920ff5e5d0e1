-- A wording that the chair or the secretariat is putting together. It is not said yet, so it is not in the journal and
-- is overwritten as its owner types; what it becomes is a version with its sources.
create table workbench (
    id bigint generated always as identity primary key,
    consultation_id bigint not null references consultation,
    document_id bigint not null references document,
    clause_id bigint not null references clause,
    seat_id bigint not null references seat,
    base_id bigint not null references clause_version,
    edition integer not null,
    text text not null,
    marks jsonb not null,
    note text not null,
    change text,
    answers jsonb not null,
    places jsonb not null,
    shown boolean not null,
    saved timestamptz not null,
    constraint workbench_is_one_for_each_seat unique (clause_id, seat_id),
    constraint workbench_change_is_known check (change in ('EDITORIAL', 'SUBSTANTIVE')),
    constraint workbench_editions_begin_at_one check (edition > 0),
    constraint workbench_text_is_not_overlong check (length(text) <= 20000)
);
create index workbench_consultation on workbench (consultation_id);
create index workbench_document on workbench (document_id);
create index workbench_seat on workbench (seat_id);
create index workbench_base on workbench (base_id);
