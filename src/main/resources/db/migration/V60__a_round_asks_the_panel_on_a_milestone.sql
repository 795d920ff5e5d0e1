-- A round collects answers on one milestone under one rule. What is answered stays here until the round ends: nothing
-- that shows positions reads these tables, so what is hidden is hidden everywhere. Source: domain.md, rules 19 to 22.
create table round (
    id bigint generated always as identity primary key,
    consultation_id bigint not null references consultation,
    document_id bigint not null references document,
    milestone_id bigint not null references milestone,
    rule_version_id bigint references rule_version,
    follows_id bigint references round,
    kind text not null,
    name text not null,
    anonymous boolean not null,
    results text not null,
    opens timestamptz not null,
    closes timestamptz not null,
    seat_id bigint not null references seat,
    at timestamptz not null,
    constraint round_kind_is_known check (kind in ('POSITIONS', 'RATING', 'SILENCE')),
    constraint round_results_are_known check (results in ('ANSWERED', 'CLOSED')),
    constraint round_without_names_shows_nothing_before_it_closes check (not anonymous or results = 'CLOSED'),
    constraint round_closes_after_it_opens check (closes > opens),
    constraint round_says_its_name check (name <> '')
);
create index round_consultation on round (consultation_id);
create index round_document on round (document_id);
create index round_milestone on round (milestone_id);
create index round_rule on round (rule_version_id);
create index round_follows on round (follows_id);
create index round_seat on round (seat_id);
create trigger round_is_append_only before update or delete on round for each row execute function refuse_change();

-- Whom it asks: the experts who had a seat when it was opened.
create table round_voter (
    round_id bigint not null references round,
    consultation_id bigint not null references consultation,
    seat_id bigint not null references seat,
    primary key (round_id, seat_id)
);
create index round_voter_consultation on round_voter (consultation_id);
create index round_voter_seat on round_voter (seat_id);
create trigger round_voter_is_append_only before update or delete on round_voter for each row execute function refuse_change();

-- What it asks about: each clause in the wording of the milestone.
create table round_clause (
    round_id bigint not null references round,
    consultation_id bigint not null references consultation,
    clause_id bigint not null references clause,
    version_id bigint not null references clause_version,
    primary key (round_id, clause_id)
);
create index round_clause_consultation on round_clause (consultation_id);
create index round_clause_clause on round_clause (clause_id);
create index round_clause_version on round_clause (version_id);
create trigger round_clause_is_append_only before update or delete on round_clause for each row execute function refuse_change();

create table round_end (
    round_id bigint primary key references round,
    consultation_id bigint not null references consultation,
    how text not null,
    seat_id bigint not null references seat,
    at timestamptz not null,
    constraint round_end_is_known check (how in ('CLOSED', 'RECALLED', 'BROKEN', 'KEPT'))
);
create index round_end_consultation on round_end (consultation_id);
create index round_end_seat on round_end (seat_id);
create trigger round_end_is_append_only before update or delete on round_end for each row execute function refuse_change();

-- What an expert answers on a clause; the latest counts. The nonce keeps the digest in the journal from being guessed.
create table ballot (
    id bigint generated always as identity primary key,
    round_id bigint not null references round,
    consultation_id bigint not null references consultation,
    clause_id bigint not null references clause,
    stance text,
    rating integer,
    text text,
    nonce text not null,
    seat_id bigint not null references seat,
    at timestamptz not null,
    constraint ballot_says_one_thing check ((stance is null) <> (rating is null)),
    constraint ballot_rating_is_on_the_scale check (rating between 1 and 9)
);
create index ballot_latest on ballot (round_id, clause_id, seat_id, id desc);
create index ballot_consultation on ballot (consultation_id);
create index ballot_clause on ballot (clause_id);
create index ballot_seat on ballot (seat_id);
create trigger ballot_is_append_only before update or delete on ballot for each row execute function refuse_change();

-- In a round without names the answer and who answered are two tables that nothing joins: no person, no time, no number.
create table answered (
    round_id bigint not null references round,
    consultation_id bigint not null references consultation,
    clause_id bigint not null references clause,
    seat_id bigint not null references seat,
    primary key (round_id, clause_id, seat_id)
);
create index answered_consultation on answered (consultation_id);
create index answered_clause on answered (clause_id);
create index answered_seat on answered (seat_id);
create trigger answered_is_append_only before update or delete on answered for each row execute function refuse_change();

-- While it runs: the order of rows and their inner columns could still tell. At the end they are written anew below.
create table sealed_ballot (
    round_id bigint not null references round,
    consultation_id bigint not null references consultation,
    clause_id bigint not null references clause,
    stance text,
    rating integer,
    text text,
    constraint sealed_ballot_says_one_thing check ((stance is null) <> (rating is null)),
    constraint sealed_ballot_rating_is_on_the_scale check (rating between 1 and 9)
);
create index sealed_ballot_round on sealed_ballot (round_id);
create index sealed_ballot_consultation on sealed_ballot (consultation_id);
create index sealed_ballot_clause on sealed_ballot (clause_id);

create table nameless_ballot (
    round_id bigint not null references round,
    consultation_id bigint not null references consultation,
    clause_id bigint not null references clause,
    stance text,
    rating integer,
    text text
);
create index nameless_ballot_round on nameless_ballot (round_id);
create index nameless_ballot_consultation on nameless_ballot (consultation_id);
create index nameless_ballot_clause on nameless_ballot (clause_id);
create trigger nameless_ballot_is_append_only before update or delete on nameless_ballot for each row execute function refuse_change();
