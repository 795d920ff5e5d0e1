-- An approval stands for good when the time for its recall is over; until then it may be taken back, which reopens
-- the document. Both are facts.
alter table approval drop constraint approval_of_a_document_is_one;
create unique index approval_of_a_milestone_is_one on approval (milestone_id);
drop index approval_milestone;
create index approval_document on approval (document_id);

create table approval_recall (
    id bigint generated always as identity primary key,
    consultation_id bigint not null references consultation,
    document_id bigint not null references document,
    approval_id bigint not null references approval,
    reason text not null,
    seat_id bigint not null references seat,
    at timestamptz not null,
    constraint approval_recall_is_made_once unique (approval_id),
    constraint approval_recall_says_why check (reason <> '')
);
create index approval_recall_consultation on approval_recall (consultation_id);
create index approval_recall_document on approval_recall (document_id);
create index approval_recall_seat on approval_recall (seat_id);
create trigger approval_recall_is_append_only before update or delete on approval_recall for each row execute function refuse_change();

-- A mistake in an approved text: the secretariat proposes how to correct it, the Rapporteur answers once.
create table corrigendum (
    id bigint generated always as identity primary key,
    consultation_id bigint not null references consultation,
    document_id bigint not null references document,
    clause_id bigint not null references clause,
    base_id bigint not null references clause_version,
    text text not null,
    marks jsonb not null,
    reason text not null,
    seat_id bigint not null references seat,
    at timestamptz not null,
    constraint corrigendum_says_something check (text <> ''),
    constraint corrigendum_is_not_overlong check (length(text) <= 20000),
    constraint corrigendum_says_why check (reason <> '')
);
create index corrigendum_consultation on corrigendum (consultation_id);
create index corrigendum_document on corrigendum (document_id);
create index corrigendum_clause on corrigendum (clause_id);
create index corrigendum_base on corrigendum (base_id);
create index corrigendum_seat on corrigendum (seat_id);
create trigger corrigendum_is_append_only before update or delete on corrigendum for each row execute function refuse_change();

create table corrigendum_answer (
    id bigint generated always as identity primary key,
    consultation_id bigint not null references consultation,
    document_id bigint not null references document,
    corrigendum_id bigint not null references corrigendum,
    approval_id bigint references approval,
    reason text,
    seat_id bigint not null references seat,
    at timestamptz not null,
    constraint corrigendum_answer_is_given_once unique (corrigendum_id),
    constraint corrigendum_declined_has_a_reason check (approval_id is not null or reason <> '')
);
create index corrigendum_answer_consultation on corrigendum_answer (consultation_id);
create index corrigendum_answer_document on corrigendum_answer (document_id);
create index corrigendum_answer_approval on corrigendum_answer (approval_id);
create index corrigendum_answer_seat on corrigendum_answer (seat_id);
create trigger corrigendum_answer_is_append_only before update or delete on corrigendum_answer for each row execute function refuse_change();

-- The outcome is public from the Rapporteur's word on, until it is taken back.
create table publication (
    id bigint generated always as identity primary key,
    consultation_id bigint not null references consultation,
    document_id bigint not null references document,
    approval_id bigint not null references approval,
    seat_id bigint not null references seat,
    at timestamptz not null
);
create index publication_consultation on publication (consultation_id);
create index publication_document on publication (document_id);
create index publication_approval on publication (approval_id);
create index publication_seat on publication (seat_id);
create trigger publication_is_append_only before update or delete on publication for each row execute function refuse_change();

create table publication_recall (
    id bigint generated always as identity primary key,
    consultation_id bigint not null references consultation,
    document_id bigint not null references document,
    publication_id bigint not null references publication,
    seat_id bigint not null references seat,
    at timestamptz not null,
    constraint publication_recall_is_made_once unique (publication_id)
);
create index publication_recall_consultation on publication_recall (consultation_id);
create index publication_recall_document on publication_recall (document_id);
create index publication_recall_seat on publication_recall (seat_id);
create trigger publication_recall_is_append_only before update or delete on publication_recall for each row execute function refuse_change();

-- What may still be done to an approved document.
create or replace function refuse_acts_on_a_frozen_document() returns trigger language plpgsql as $$
begin
    if new.act not in ('document-approved', 'approval-recalled', 'corrigendum-proposed', 'corrigendum-approved',
            'corrigendum-declined', 'outcome-published', 'outcome-recalled')
        and exists (select from document d where d.id = new.document_id and d.frozen is not null) then
        raise exception 'document % is approved', new.document_id using errcode = 'AD001';
    end if;
    return new;
end $$;
