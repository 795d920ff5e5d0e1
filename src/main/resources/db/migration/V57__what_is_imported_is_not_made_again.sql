-- An archive brings its own places and pseudonyms. While one is taken in, nothing is drawn or remembered anew: who
-- takes it in says so for that transaction alone, by adref.importing.
create or replace function remember_place() returns trigger language plpgsql as $$
begin
    if current_setting('adref.importing', true) = 'on' then
        return new;
    end if;
    insert into clause_place (consultation_id, document_id, clause_id, parent_id, rank, number, removed, entry)
    select new.consultation_id, new.document_id, new.id, new.parent_id, new.rank, new.number, new.removed is not null,
        coalesce((select h.number + 1 from journal_head h where h.consultation_id = new.consultation_id), 0);
    return new;
end $$;

create or replace function give_pseudonyms_in_a_document() returns trigger language plpgsql as $$
begin
    if current_setting('adref.importing', true) is distinct from 'on' then
        perform draw_pseudonym(new.consultation_id, new.id, s.id) from seat s where s.consultation_id = new.consultation_id;
    end if;
    return null;
end $$;

create or replace function give_pseudonyms_to_a_seat() returns trigger language plpgsql as $$
begin
    if current_setting('adref.importing', true) is distinct from 'on' then
        perform draw_pseudonym(new.consultation_id, d.id, new.id) from document d where d.consultation_id = new.consultation_id;
    end if;
    return null;
end $$;
