-- Drawn by lot, and not by the order of seats, so that nothing can be told from it. The number is what is shown, the
-- code is what goes over the wire where not even pseudonyms are shown; neither says anything of the other.
create table pseudonym (
    document_id bigint not null references document,
    seat_id bigint not null references seat,
    consultation_id bigint not null references consultation,
    number integer not null,
    code integer not null,
    primary key (document_id, seat_id),
    constraint pseudonym_number_is_one_seat unique (document_id, number),
    constraint pseudonym_code_is_one_seat unique (document_id, code)
);
create index pseudonym_consultation on pseudonym (consultation_id);
create index pseudonym_seat on pseudonym (seat_id);

-- Three digits; more only when a panel has used up so many that three are hard to find.
create function draw_pseudonym(the_consultation bigint, the_document bigint, the_seat bigint) returns void language plpgsql as $$
declare
    attempt integer := 0;
    span integer;
    made integer;
begin
    loop
        span := case when attempt < 40 then 900 when attempt < 80 then 9000 else 90000 end;
        insert into pseudonym (consultation_id, document_id, seat_id, number, code)
        values (the_consultation, the_document, the_seat,
                span / 9 + ('x' || substr(replace(gen_random_uuid()::text, '-', ''), 1, 7))::bit(28)::integer % span,
                100000000 + ('x' || substr(replace(gen_random_uuid()::text, '-', ''), 1, 7))::bit(28)::integer)
        on conflict do nothing;
        get diagnostics made = row_count;
        exit when made = 1 or exists (select from pseudonym p where p.document_id = the_document and p.seat_id = the_seat);
        attempt := attempt + 1;
    end loop;
end $$;

create function give_pseudonyms_in_a_document() returns trigger language plpgsql as $$
begin
    perform draw_pseudonym(new.consultation_id, new.id, s.id) from seat s where s.consultation_id = new.consultation_id;
    return null;
end $$;
create trigger document_gives_pseudonyms after insert on document for each row execute function give_pseudonyms_in_a_document();

create function give_pseudonyms_to_a_seat() returns trigger language plpgsql as $$
begin
    perform draw_pseudonym(new.consultation_id, d.id, new.id) from document d where d.consultation_id = new.consultation_id;
    return null;
end $$;
create trigger seat_is_given_pseudonyms after insert on seat for each row execute function give_pseudonyms_to_a_seat();

select draw_pseudonym(d.consultation_id, d.id, s.id) from document d join seat s on s.consultation_id = d.consultation_id order by gen_random_uuid();

create trigger pseudonym_is_append_only before update or delete on pseudonym for each row execute function refuse_change();

-- Tightened, never loosened (domain.md, rule 25).
create function refuse_looser_attribution() returns trigger language plpgsql as $$
begin
    if array_position(array['NAMED', 'CHATHAM_HOUSE', 'ANONYMOUS'], new.attribution)
        < array_position(array['NAMED', 'CHATHAM_HOUSE', 'ANONYMOUS'], old.attribution) then
        raise exception 'attribution is tightened, never loosened' using errcode = 'AD003';
    end if;
    return new;
end $$;
create trigger consultation_attribution_is_not_loosened before update of attribution on consultation
    for each row execute function refuse_looser_attribution();

-- Whoever looks up who is who says why, and is in the journal for it.
create table identity_look (
    id bigint generated always as identity primary key,
    consultation_id bigint not null references consultation,
    reason text not null,
    seat_id bigint not null references seat,
    at timestamptz not null,
    constraint identity_look_says_why check (reason <> '')
);
create index identity_look_consultation on identity_look (consultation_id);
create index identity_look_seat on identity_look (seat_id);
create trigger identity_look_is_append_only before update or delete on identity_look for each row execute function refuse_change();
