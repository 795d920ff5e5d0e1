-- How many experts say what on each wording, by group and region: derived from the positions in the transaction that
-- appends one, so that the board of a large panel need not read every position. Lapse stays arithmetic: rows keep the
-- ordinal of the wording that they speak of.
create table tally (
    document_id bigint not null references document,
    clause_id bigint not null references clause,
    ordinal integer not null,
    stance text not null,
    stakeholder_group text not null,
    region text not null,
    seats integer not null,
    primary key (document_id, clause_id, ordinal, stance, stakeholder_group, region),
    constraint tally_is_never_below_zero check (seats >= 0)
);
create index tally_clause on tally (clause_id);

-- The reservations and objections of a clause, newest first.
create index position_concern on position (document_id, clause_id, stance, id desc) where stance in ('RESERVATION', 'OBJECTION');

create function tally_position() returns trigger language plpgsql as $$
declare
    holder seat%rowtype;
    before position%rowtype;
begin
    select * into holder from seat where id = new.seat_id;
    if holder.role <> 'EXPERT' or holder.ended is not null then
        return null;
    end if;
    -- Everybody who counts takes the journal's lock first, which the act needs anyway: two that change the same rows in
    -- another order would otherwise wait for each other.
    perform 1 from journal_head where consultation_id = new.consultation_id for update;
    select * into before from position p
        where p.document_id = new.document_id and p.clause_id = new.clause_id and p.seat_id = new.seat_id and p.id < new.id
        order by p.id desc limit 1;
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
create trigger position_is_tallied after insert on position for each row execute function tally_position();

-- A seat that ends takes its positions out of the count.
create function untally_seat() returns trigger language plpgsql as $$
begin
    update tally t set seats = t.seats - gone.seats
    from (
        select p.document_id, p.clause_id, p.ordinal, p.stance, count(*) as seats
        from (
            select distinct on (document_id, clause_id) document_id, clause_id, ordinal, stance, cleared
            from position where seat_id = new.id order by document_id, clause_id, id desc
        ) p where not p.cleared group by 1, 2, 3, 4
    ) gone
    where t.document_id = gone.document_id and t.clause_id = gone.clause_id and t.ordinal = gone.ordinal and t.stance = gone.stance
        and t.stakeholder_group = new.stakeholder_group and t.region = new.region;
    return null;
end $$;
create trigger seat_that_ends_is_no_longer_tallied after update on seat for each row
    when (old.ended is null and new.ended is not null and new.role = 'EXPERT') execute function untally_seat();

insert into tally (document_id, clause_id, ordinal, stance, stakeholder_group, region, seats)
select p.document_id, p.clause_id, p.ordinal, p.stance, s.stakeholder_group, s.region, count(*)
from (
    select distinct on (document_id, clause_id, seat_id) document_id, clause_id, seat_id, ordinal, stance, cleared
    from position order by document_id, clause_id, seat_id, id desc
) p join seat s on s.id = p.seat_id
where not p.cleared and s.role = 'EXPERT' and s.ended is null
group by 1, 2, 3, 4, 5, 6;
