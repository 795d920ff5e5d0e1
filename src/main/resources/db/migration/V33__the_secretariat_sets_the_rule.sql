-- When a clause is ready to be agreed. The latest version is in force; before the first, the default rule is.
create table rule_version (
    id bigint generated always as identity primary key,
    consultation_id bigint not null references consultation,
    number integer not null,
    quorum integer not null,
    support integer not null,
    objections integer not null,
    heard jsonb not null,
    seat_id bigint not null references seat,
    at timestamptz not null,
    constraint rule_version_number_is_given_once unique (consultation_id, number),
    constraint rule_version_shares_are_percentages check (quorum between 0 and 100 and support between 0 and 100),
    constraint rule_version_objections_are_a_count check (objections >= 0)
);
create index rule_version_seat on rule_version (seat_id);
create trigger rule_version_is_append_only before update or delete on rule_version for each row execute function refuse_change();
