-- The head is locked by whoever appends, so numbers have no gaps and no entry overtakes another.
create table journal_head (
    consultation_id bigint primary key references consultation,
    number bigint not null,
    hash text not null
);

create table journal_entry (
    consultation_id bigint not null references consultation,
    number bigint not null,
    at timestamptz not null,
    seat_id bigint not null references seat,
    act text not null,
    document_id bigint,
    clause_id bigint,
    detail text not null,
    hash text not null,
    primary key (consultation_id, number),
    constraint journal_entry_numbers_begin_at_one check (number > 0)
);
create index journal_entry_document on journal_entry (document_id, number);
create index journal_entry_clause on journal_entry (clause_id, number);
create index journal_entry_seat on journal_entry (seat_id);

-- One answer for one idempotency key: the row is written first, so a second sender waits for the first.
create table receipt (
    subject text not null,
    key text not null,
    request text not null,
    answer text,
    at timestamptz not null,
    primary key (subject, key)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'table % is append-only', tg_table_name using errcode = 'AD002';
end $$;

create trigger journal_entry_is_append_only before update or delete on journal_entry for each row execute function refuse_change();
create trigger journal_entry_is_not_emptied before truncate on journal_entry for each statement execute function refuse_change();
