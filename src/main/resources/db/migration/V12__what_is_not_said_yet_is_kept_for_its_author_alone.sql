-- Not in the journal, since nothing is said yet; changed and deleted freely, since it is its author's own.
create table unsent_amendment (
    id bigint generated always as identity primary key,
    consultation_id bigint not null references consultation,
    document_id bigint not null references document,
    clause_id bigint not null references clause,
    amendment_id bigint references amendment,
    amends_id bigint references amendment,
    base_id bigint not null references clause_version,
    kind text not null,
    text text not null,
    marks jsonb not null,
    rationale text not null,
    parent_id bigint references clause,
    after_id bigint references clause,
    clause_kind text,
    puts_in boolean generated always as (kind = 'NEW_CLAUSE') stored,
    saved integer not null,
    seat_id bigint not null references seat,
    at timestamptz not null,
    constraint unsent_amendment_is_one_for_each_purpose unique nulls not distinct (seat_id, clause_id, amendment_id, amends_id, puts_in),
    constraint unsent_amendment_kind_is_known check (kind in ('TEXT', 'NEW_CLAUSE', 'DELETION', 'MOVE', 'ALTERNATIVE', 'EDITORIAL')),
    constraint unsent_amendment_is_not_overlong check (length(text) <= 20000)
);
create index unsent_amendment_consultation on unsent_amendment (consultation_id);
create index unsent_amendment_document on unsent_amendment (document_id, seat_id);
create index unsent_amendment_clause on unsent_amendment (clause_id);
create index unsent_amendment_amendment on unsent_amendment (amendment_id);
create index unsent_amendment_amends on unsent_amendment (amends_id);
create index unsent_amendment_base on unsent_amendment (base_id);
create index unsent_amendment_parent on unsent_amendment (parent_id);
create index unsent_amendment_after on unsent_amendment (after_id);
