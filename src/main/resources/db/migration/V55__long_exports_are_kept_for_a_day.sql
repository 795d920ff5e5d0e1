-- A file that is made while its reader does something else. Not part of the record: it is gone after a day.
create table export (
    id bigint generated always as identity primary key,
    consultation_id bigint not null references consultation,
    document_id bigint references document,
    seat_id bigint not null references seat,
    kind text not null,
    attribution text not null,
    asked timestamptz not null,
    done integer not null,
    total integer not null,
    name text,
    media_type text,
    size bigint,
    digest text,
    failure text,
    finished timestamptz,
    constraint export_is_finished_whole check (finished is null or failure is not null or (name is not null and media_type is not null and size is not null and digest is not null)),
    constraint export_goes_as_far_as_it_goes check (done between 0 and total)
);
create index export_consultation on export (consultation_id);
create index export_document on export (document_id);
create index export_seat on export (seat_id, id desc);

-- The file in portions, so that any instance serves any part of it.
create table export_part (
    export_id bigint not null references export on delete cascade,
    number integer not null,
    bytes bytea not null,
    primary key (export_id, number)
);
alter table export_part alter column bytes set storage external;
