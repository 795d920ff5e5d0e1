-- A wording may be made out of several amendments; each of them is named.
create table clause_version_source (
    id bigint generated always as identity primary key,
    consultation_id bigint not null references consultation,
    document_id bigint not null references document,
    clause_id bigint not null references clause,
    version_id bigint not null references clause_version,
    amendment_id bigint not null references amendment,
    constraint clause_version_source_is_named_once unique (version_id, amendment_id)
);
create index clause_version_source_consultation on clause_version_source (consultation_id);
create index clause_version_source_document on clause_version_source (document_id);
create index clause_version_source_clause on clause_version_source (clause_id);
create index clause_version_source_amendment on clause_version_source (amendment_id);

insert into clause_version_source (consultation_id, document_id, clause_id, version_id, amendment_id)
select consultation_id, document_id, clause_id, id, amendment_id from clause_version where amendment_id is not null order by id;
alter table clause_version drop column amendment_id;

create trigger clause_version_source_is_append_only before update or delete on clause_version_source for each row execute function refuse_change();
