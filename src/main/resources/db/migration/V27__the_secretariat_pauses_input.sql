-- Whether input is paused is derived: by the latest pause, unless it was resumed or its time has passed.
create table pause (
    id bigint generated always as identity primary key,
    consultation_id bigint not null references consultation,
    document_id bigint not null references document,
    reason text not null,
    until timestamptz not null,
    seat_id bigint not null references seat,
    at timestamptz not null,
    constraint pause_says_why check (reason <> ''),
    constraint pause_ends_after_it_began check (until > at)
);
create index pause_consultation on pause (consultation_id);
create index pause_document on pause (document_id);
create index pause_seat on pause (seat_id);
create trigger pause_is_append_only before update or delete on pause for each row execute function refuse_change();

create table resumption (
    id bigint generated always as identity primary key,
    consultation_id bigint not null references consultation,
    document_id bigint not null references document,
    pause_id bigint not null references pause,
    seat_id bigint not null references seat,
    at timestamptz not null,
    constraint resumption_of_a_pause_is_one unique (pause_id)
);
create index resumption_consultation on resumption (consultation_id);
create index resumption_document on resumption (document_id);
create index resumption_seat on resumption (seat_id);
create trigger resumption_is_append_only before update or delete on resumption for each row execute function refuse_change();

-- The pause that was not resumed by hand, so that every act on the document finds it beside the document.
alter table document add column pause_id bigint references pause;
create index document_pause on document (pause_id);
