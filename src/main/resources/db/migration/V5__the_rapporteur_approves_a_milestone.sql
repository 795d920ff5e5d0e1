create table declaration (
    id bigint generated always as identity primary key,
    consultation_id bigint not null references consultation,
    document_id bigint not null references document,
    clause_id bigint not null references clause,
    version_id bigint not null references clause_version,
    ordinal integer not null,
    reason text,
    seat_id bigint not null references seat,
    at timestamptz not null,
    constraint declaration_of_a_wording_is_made_once unique (version_id)
);
create index declaration_consultation on declaration (consultation_id);
create index declaration_document on declaration (document_id);
create index declaration_clause on declaration (clause_id);
create index declaration_seat on declaration (seat_id);
create trigger declaration_is_append_only before update or delete on declaration for each row execute function refuse_change();

create table milestone (
    id bigint generated always as identity primary key,
    consultation_id bigint not null references consultation,
    document_id bigint not null references document,
    name text not null,
    content text not null,
    hash text not null,
    seat_id bigint not null references seat,
    at timestamptz not null,
    constraint milestone_name_is_given_once unique (document_id, name)
);
create index milestone_consultation on milestone (consultation_id);
create index milestone_seat on milestone (seat_id);
create trigger milestone_is_append_only before update or delete on milestone for each row execute function refuse_change();

create table approval (
    id bigint generated always as identity primary key,
    consultation_id bigint not null references consultation,
    document_id bigint not null references document,
    milestone_id bigint not null references milestone,
    seat_id bigint not null references seat,
    at timestamptz not null,
    constraint approval_of_a_document_is_one unique (document_id)
);
create index approval_consultation on approval (consultation_id);
create index approval_milestone on approval (milestone_id);
create index approval_seat on approval (seat_id);
create trigger approval_is_append_only before update or delete on approval for each row execute function refuse_change();

create table overruling (
    id bigint generated always as identity primary key,
    consultation_id bigint not null references consultation,
    approval_id bigint not null references approval,
    clause_id bigint not null references clause,
    reason text not null,
    constraint overruling_of_a_clause_is_one unique (approval_id, clause_id),
    constraint overruling_says_why check (reason <> '')
);
create index overruling_consultation on overruling (consultation_id);
create index overruling_clause on overruling (clause_id);
create trigger overruling_is_append_only before update or delete on overruling for each row execute function refuse_change();
