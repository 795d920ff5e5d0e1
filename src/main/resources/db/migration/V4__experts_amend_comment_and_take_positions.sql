create table amendment (
    id bigint generated always as identity primary key,
    consultation_id bigint not null references consultation,
    document_id bigint not null references document,
    clause_id bigint not null references clause,
    base_id bigint not null references clause_version,
    text text not null,
    marks jsonb not null,
    rationale text not null,
    chairs_text boolean not null,
    seat_id bigint not null references seat,
    at timestamptz not null,
    constraint amendment_says_something check (text <> ''),
    constraint amendment_is_not_overlong check (length(text) <= 20000)
);
create index amendment_consultation on amendment (consultation_id);
create index amendment_document on amendment (document_id);
create index amendment_clause on amendment (clause_id);
create index amendment_base on amendment (base_id);
create index amendment_seat on amendment (seat_id);
create trigger amendment_is_append_only before update or delete on amendment for each row execute function refuse_change();
alter table clause_version add constraint clause_version_names_its_amendment foreign key (amendment_id) references amendment;

create table disposition (
    id bigint generated always as identity primary key,
    consultation_id bigint not null references consultation,
    document_id bigint not null references document,
    amendment_id bigint not null references amendment,
    outcome text not null,
    reason text,
    seat_id bigint not null references seat,
    at timestamptz not null,
    constraint disposition_is_taken_once unique (amendment_id),
    constraint disposition_outcome_is_known check (outcome in ('ACCEPTED', 'ACCEPTED_AS_MODIFIED', 'NOT_ACCEPTED', 'NOTED', 'OBSOLETED_BY', 'REFERRED', 'DEFERRED', 'WITHDRAWN')),
    constraint disposition_not_accepted_has_a_reason check (outcome <> 'NOT_ACCEPTED' or reason <> '')
);
create index disposition_consultation on disposition (consultation_id);
create index disposition_document on disposition (document_id);
create index disposition_seat on disposition (seat_id);
create trigger disposition_is_append_only before update or delete on disposition for each row execute function refuse_change();

create table comment (
    id bigint generated always as identity primary key,
    consultation_id bigint not null references consultation,
    document_id bigint not null references document,
    clause_id bigint not null references clause,
    version_id bigint not null references clause_version,
    kind text not null,
    text text not null,
    anchor_start integer,
    anchor_end integer,
    seat_id bigint not null references seat,
    at timestamptz not null,
    constraint comment_kind_is_known check (kind in ('GENERAL', 'SUBSTANTIVE', 'EDITORIAL', 'QUESTION')),
    constraint comment_says_something check (text <> ''),
    constraint comment_anchor_is_a_passage check ((anchor_start is null) = (anchor_end is null) and (anchor_start is null or (anchor_start >= 0 and anchor_start < anchor_end)))
);
create index comment_consultation on comment (consultation_id);
create index comment_document on comment (document_id);
create index comment_clause on comment (clause_id);
create index comment_version on comment (version_id);
create index comment_seat on comment (seat_id);
create trigger comment_is_append_only before update or delete on comment for each row execute function refuse_change();

create table position (
    id bigint generated always as identity primary key,
    consultation_id bigint not null references consultation,
    document_id bigint not null references document,
    clause_id bigint not null references clause,
    version_id bigint not null references clause_version,
    ordinal integer not null,
    stance text not null,
    text text,
    seat_id bigint not null references seat,
    at timestamptz not null,
    constraint position_stance_is_known check (stance in ('SUPPORT', 'NO_OBJECTION', 'RESERVATION', 'OBJECTION', 'ABSTAIN', 'RECUSE')),
    constraint position_against_says_why check (stance not in ('RESERVATION', 'OBJECTION') or text <> '')
);
create index position_consultation on position (consultation_id);
create index position_document on position (document_id, clause_id, seat_id, id desc);
create index position_clause on position (clause_id);
create index position_version on position (version_id);
create index position_seat on position (seat_id);
create trigger position_is_append_only before update or delete on position for each row execute function refuse_change();
