-- A comment may be on the whole document, and may say which words it would rather read.
alter table comment
    alter column clause_id drop not null,
    alter column version_id drop not null,
    add column proposed text,
    add column rewords_id bigint references comment,
    add constraint comment_on_the_document_has_no_version check ((clause_id is null) = (version_id is null)),
    add constraint comment_passage_is_of_a_version check (anchor_start is null or version_id is not null),
    add constraint comment_proposal_says_something check (proposed <> '' and length(proposed) <= 20000),
    add constraint comment_is_not_its_own_rewording check (rewords_id <> id);
create index comment_rewords on comment (rewords_id);

create table comment_reply (
    id bigint generated always as identity primary key,
    consultation_id bigint not null references consultation,
    document_id bigint not null references document,
    comment_id bigint not null references comment,
    text text not null,
    seat_id bigint not null references seat,
    at timestamptz not null,
    constraint comment_reply_says_something check (text <> '')
);
create index comment_reply_consultation on comment_reply (consultation_id);
create index comment_reply_document on comment_reply (document_id);
create index comment_reply_comment on comment_reply (comment_id);
create index comment_reply_seat on comment_reply (seat_id);
create trigger comment_reply_is_append_only before update or delete on comment_reply for each row execute function refuse_change();

-- Who is spoken to in a comment or in a reply to it.
create table mention (
    id bigint generated always as identity primary key,
    consultation_id bigint not null references consultation,
    document_id bigint not null references document,
    comment_id bigint not null references comment,
    reply_id bigint references comment_reply,
    seat_id bigint not null references seat,
    at timestamptz not null
);
create index mention_consultation on mention (consultation_id);
create index mention_document on mention (document_id);
create index mention_comment on mention (comment_id);
create index mention_reply on mention (reply_id);
create index mention_seat on mention (seat_id);
create trigger mention_is_append_only before update or delete on mention for each row execute function refuse_change();

-- The words are shown to nobody any more; who, when and why stays.
create table redaction (
    id bigint generated always as identity primary key,
    consultation_id bigint not null references consultation,
    document_id bigint not null references document,
    comment_id bigint not null references comment,
    reply_id bigint references comment_reply,
    reason text not null,
    seat_id bigint not null references seat,
    at timestamptz not null,
    constraint redaction_is_made_once unique nulls not distinct (comment_id, reply_id),
    constraint redaction_says_why check (reason <> '')
);
create index redaction_consultation on redaction (consultation_id);
create index redaction_document on redaction (document_id);
create index redaction_reply on redaction (reply_id);
create index redaction_seat on redaction (seat_id);
create trigger redaction_is_append_only before update or delete on redaction for each row execute function refuse_change();

-- The author says that a comment still holds for a later wording.
create table confirmation (
    id bigint generated always as identity primary key,
    consultation_id bigint not null references consultation,
    document_id bigint not null references document,
    comment_id bigint not null references comment,
    version_id bigint not null references clause_version,
    ordinal integer not null,
    seat_id bigint not null references seat,
    at timestamptz not null,
    constraint confirmation_of_a_wording_is_made_once unique (comment_id, version_id)
);
create index confirmation_consultation on confirmation (consultation_id);
create index confirmation_document on confirmation (document_id);
create index confirmation_version on confirmation (version_id);
create index confirmation_seat on confirmation (seat_id);
create trigger confirmation_is_append_only before update or delete on confirmation for each row execute function refuse_change();

-- What is noted but not said: for oneself, or for the chair and the secretariat. In tables of its own, so that no
-- query on what was said can come upon it; not in the journal, since everybody reads that. Can be taken away.
create table note (
    id bigint generated always as identity primary key,
    consultation_id bigint not null references consultation,
    document_id bigint not null references document,
    clause_id bigint references clause,
    audience text not null,
    text text not null,
    seat_id bigint not null references seat,
    at timestamptz not null,
    constraint note_audience_is_known check (audience in ('MYSELF', 'SECRETARIAT')),
    constraint note_says_something check (text <> '')
);
create index note_consultation on note (consultation_id);
create index note_document on note (document_id, audience);
create index note_clause on note (clause_id);
create index note_seat on note (seat_id);
