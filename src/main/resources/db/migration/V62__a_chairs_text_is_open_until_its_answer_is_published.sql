-- An answer that is only proposed, or was sent back, closes nothing.
create or replace function amendment_is_open(amendment bigint) returns boolean language sql stable as $$
    select not exists (
        select from disposition d where d.amendment_id = amendment
            and (d.at_once or exists (select from disposition_step s where s.disposition_id = d.id and s.stage = 'PUBLISHED')))
$$;
