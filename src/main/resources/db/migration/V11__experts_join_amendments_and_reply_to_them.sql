create table amendment_sponsorship (
    id bigint generated always as identity primary key,
    consultation_id bigint not null references consultation,
    document_id bigint not null references document,
    amendment_id bigint not null references amendment,
    joined boolean not null,
    seat_id bigint not null references seat,
    at timestamptz not null
);
create index amendment_sponsorship_consultation on amendment_sponsorship (consultation_id);
create index amendment_sponsorship_document on amendment_sponsorship (document_id);
create index amendment_sponsorship_amendment on amendment_sponsorship (amendment_id, seat_id, id desc);
create index amendment_sponsorship_seat on amendment_sponsorship (seat_id);
create trigger amendment_sponsorship_is_append_only before update or delete on amendment_sponsorship for each row execute function refuse_change();

create table amendment_reply (
    id bigint generated always as identity primary key,
    consultation_id bigint not null references consultation,
    document_id bigint not null references document,
    amendment_id bigint not null references amendment,
    text text not null,
    seat_id bigint not null references seat,
    at timestamptz not null,
    constraint amendment_reply_says_something check (text <> ''),
    constraint amendment_reply_is_not_overlong check (length(text) <= 4000)
);
create index amendment_reply_consultation on amendment_reply (consultation_id);
create index amendment_reply_document on amendment_reply (document_id);
create index amendment_reply_amendment on amendment_reply (amendment_id, id);
create index amendment_reply_seat on amendment_reply (seat_id);
create trigger amendment_reply_is_append_only before update or delete on amendment_reply for each row execute function refuse_change();
