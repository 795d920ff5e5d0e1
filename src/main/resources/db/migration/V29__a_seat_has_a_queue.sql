-- What a seat has looked at is its own business: private, in no journal, and may be written over.
create table visit (
    seat_id bigint primary key references seat,
    consultation_id bigint not null references consultation,
    number bigint not null,
    at timestamptz not null
);
create index visit_consultation on visit (consultation_id);

create table noticed (
    seat_id bigint not null references seat,
    consultation_id bigint not null references consultation,
    what text not null,
    thing_id bigint not null,
    at timestamptz not null,
    primary key (seat_id, what, thing_id),
    constraint noticed_what_is_known check (what in ('REPLY', 'MENTION', 'ANSWER'))
);
create index noticed_consultation on noticed (consultation_id);
