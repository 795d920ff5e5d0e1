-- What a seat said last on a clause, by these two alone. Asked in the order of the wordings and not of the ids alone:
-- whatever the planner believes of a crowd, it then has no reason to walk through everybody's positions, newest first,
-- for a seat that has not spoken yet.
drop index position_clause;
create index position_latest on position (clause_id, seat_id, ordinal desc, id desc);

create or replace function tally_position() returns trigger language plpgsql as $$
declare
    holder seat%rowtype;
    before position%rowtype;
begin
    select * into holder from seat where id = new.seat_id;
    if holder.role <> 'EXPERT' or holder.ended is not null then
        return null;
    end if;
    -- Everybody who counts takes the journal's lock first, which the act needed anyway: two that change the same rows in
    -- another order would otherwise wait for each other.
    perform 1 from journal_head where consultation_id = new.consultation_id for update;
    select * into before from position p
        where p.clause_id = new.clause_id and p.seat_id = new.seat_id and p.id < new.id
        order by p.ordinal desc, p.id desc limit 1;
    if found and not before.cleared then
        update tally t set seats = t.seats - 1
            where t.document_id = new.document_id and t.clause_id = new.clause_id and t.ordinal = before.ordinal
                and t.stance = before.stance and t.stakeholder_group = holder.stakeholder_group and t.region = holder.region;
    end if;
    if not new.cleared then
        insert into tally as t (document_id, clause_id, ordinal, stance, stakeholder_group, region, seats)
        values (new.document_id, new.clause_id, new.ordinal, new.stance, holder.stakeholder_group, holder.region, 1)
        on conflict (document_id, clause_id, ordinal, stance, stakeholder_group, region) do update set seats = t.seats + 1;
    end if;
    return null;
end $$;

-- Counted when the act commits, so that nobody else waits while it is still being told.
drop trigger position_is_tallied on position;
create constraint trigger position_is_tallied after insert on position deferrable initially deferred
    for each row execute function tally_position();
