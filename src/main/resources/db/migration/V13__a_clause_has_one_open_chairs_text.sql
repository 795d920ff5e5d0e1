-- What "open" means stands in one place, to be replaced when answers come in other forms.
create function amendment_is_open(amendment bigint) returns boolean language sql stable as $$
    select not exists (select from disposition d where d.amendment_id = amendment)
$$;

create function refuse_second_chairs_text() returns trigger language plpgsql as $$
begin
    if exists (select from amendment a where a.clause_id = new.clause_id and a.chairs_text and a.id <> new.id and amendment_is_open(a.id)) then
        raise exception 'clause % has an open chair''s text', new.clause_id using errcode = 'AD003';
    end if;
    return new;
end $$;
create trigger amendment_chairs_text_is_one_for_each_clause after insert on amendment
    for each row when (new.chairs_text) execute function refuse_second_chairs_text();
