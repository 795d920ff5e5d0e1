-- A clause's place and number are overwritten when it moves; each place that it ever had is a row here, so that any
-- two moments of a document can be compared. Entry is the number of the journal's entry with which it came there.
create table clause_place (
    id bigint generated always as identity primary key,
    consultation_id bigint not null references consultation,
    document_id bigint not null references document,
    clause_id bigint not null references clause,
    parent_id bigint references clause,
    rank integer not null,
    number text not null,
    removed boolean not null,
    entry bigint not null
);
create index clause_place_consultation on clause_place (consultation_id);
create index clause_place_document on clause_place (document_id);
create index clause_place_clause on clause_place (clause_id, id desc);
create index clause_place_parent on clause_place (parent_id);

insert into clause_place (consultation_id, document_id, clause_id, parent_id, rank, number, removed, entry)
    select consultation_id, document_id, id, parent_id, rank, number, removed is not null, 0 from clause order by id;

create trigger clause_place_is_append_only before update or delete on clause_place for each row execute function refuse_change();

create function remember_place() returns trigger language plpgsql as $$
begin
    insert into clause_place (consultation_id, document_id, clause_id, parent_id, rank, number, removed, entry)
    select new.consultation_id, new.document_id, new.id, new.parent_id, new.rank, new.number, new.removed is not null,
        coalesce((select h.number + 1 from journal_head h where h.consultation_id = new.consultation_id), 0);
    return new;
end $$;
create trigger clause_place_is_remembered after insert on clause for each row execute function remember_place();
create trigger clause_new_place_is_remembered after update on clause for each row
    when (old.parent_id is distinct from new.parent_id or old.rank <> new.rank or old.number <> new.number or (old.removed is null) <> (new.removed is null))
    execute function remember_place();
