-- A disposition answers an amendment or a comment. What was decided before is a decision of one act.
alter table disposition
    alter column amendment_id drop not null,
    add column comment_id bigint references comment,
    add column ordinal integer not null default 1,
    add column at_once boolean not null default true,
    add column seen_id bigint references clause_version,
    add column change text,
    add column text text,
    add column marks jsonb,
    add column version_id bigint references clause_version,
    add column by_amendment_id bigint references amendment,
    add column by_comment_id bigint references comment,
    add column seal text,
    drop constraint disposition_is_taken_once,
    add constraint disposition_is_taken_once unique (amendment_id, ordinal),
    add constraint disposition_of_a_comment_is_taken_once unique (comment_id, ordinal),
    add constraint disposition_answers_one_thing check (num_nonnulls(amendment_id, comment_id) = 1),
    add constraint disposition_as_modified_has_a_text check (outcome <> 'ACCEPTED_AS_MODIFIED' or num_nonnulls(text, version_id) > 0),
    add constraint disposition_obsoleted_by_has_a_link check (outcome <> 'OBSOLETED_BY' or num_nonnulls(version_id, by_amendment_id, by_comment_id) > 0),
    add constraint disposition_of_a_comment_is_a_reply check (comment_id is null or outcome = 'WITHDRAWN' or reason <> ''),
    add constraint disposition_change_is_known check (change in ('EDITORIAL', 'SUBSTANTIVE'));
create index disposition_seen on disposition (seen_id);
create index disposition_version on disposition (version_id);
create index disposition_by_amendment on disposition (by_amendment_id);
create index disposition_by_comment on disposition (by_comment_id);

create table disposition_step (
    id bigint generated always as identity primary key,
    consultation_id bigint not null references consultation,
    document_id bigint not null references document,
    disposition_id bigint not null references disposition,
    stage text not null,
    reason text,
    seat_id bigint not null references seat,
    at timestamptz not null,
    constraint disposition_step_is_taken_once unique (disposition_id, stage),
    constraint disposition_step_stage_is_known check (stage in ('VALIDATED', 'RETURNED', 'PUBLISHED')),
    constraint disposition_step_back_has_a_reason check (stage <> 'RETURNED' or reason <> '')
);
create index disposition_step_consultation on disposition_step (consultation_id);
create index disposition_step_document on disposition_step (document_id);
create index disposition_step_seat on disposition_step (seat_id);
-- What was sent back is not validated, and what was validated is not sent back, also at the same instant.
create unique index disposition_step_validated_or_returned on disposition_step (disposition_id) where stage in ('VALIDATED', 'RETURNED');
create trigger disposition_step_is_append_only before update or delete on disposition_step for each row execute function refuse_change();

create table contest (
    id bigint generated always as identity primary key,
    consultation_id bigint not null references consultation,
    document_id bigint not null references document,
    disposition_id bigint not null references disposition,
    amendment_id bigint references amendment,
    comment_id bigint references comment,
    text text not null,
    seat_id bigint not null references seat,
    at timestamptz not null,
    constraint contest_of_an_amendment_is_made_once unique (amendment_id),
    constraint contest_of_a_comment_is_made_once unique (comment_id),
    constraint contest_is_about_one_thing check (num_nonnulls(amendment_id, comment_id) = 1),
    constraint contest_says_why check (text <> '')
);
create index contest_consultation on contest (consultation_id);
create index contest_document on contest (document_id);
create index contest_disposition on contest (disposition_id);
create index contest_seat on contest (seat_id);
create trigger contest_is_append_only before update or delete on contest for each row execute function refuse_change();
