with person_made as (
    insert into person (subject, mail, name, since)
    select 'hall-' || :consultation || '-' || n, 'hall-' || :consultation || '-' || n || '@adref.example', 'Expert ' || n, now()
    from generate_series(1, :seats) n returning id
)
insert into seat (consultation_id, person_id, role, stakeholder_group, region, since)
select :consultation, id, 'EXPERT',
    (array['BUSINESS_ENTERPRISE', 'BUSINESS_ASSOCIATION', 'INTERNATIONAL_ORGANISATION', 'GOVERNMENT_AGENCY', 'NGO', 'ACADEMIA'])[1 + id % 6],
    (array['AFRICAN_STATES', 'ASIA_PACIFIC_STATES', 'EASTERN_EUROPEAN_STATES', 'LATIN_AMERICAN_AND_CARIBBEAN_STATES', 'WESTERN_EUROPEAN_AND_OTHER_STATES', 'GLOBAL'])[1 + id / 6 % 6],
    now()
from person_made;
insert into clause (consultation_id, document_id, kind, number, rank, addressees)
select :consultation, :document, 'RECOMMENDATION', cast(n as text), n, '[]' from generate_series(1, :clauses) n;
insert into clause_version (consultation_id, document_id, clause_id, ordinal, text, marks, change, seat_id, at)
select :consultation, :document, c.id, 1, :text, '[]', 'FIRST', (select min(s.id) from seat s where s.consultation_id = :consultation), now()
from clause c where c.document_id = :document;
update clause c set present_id = v.id from clause_version v where v.clause_id = c.id and c.document_id = :document;
alter table position disable trigger position_is_tallied;
insert into position (consultation_id, document_id, clause_id, version_id, ordinal, stance, text, seat_id, at)
select :consultation, :document, c.id, c.present_id, 1,
    case when k.n % 997 = 0 then 'OBJECTION' when k.n % 89 = 0 then 'RESERVATION' when k.n % 13 = 0 then 'ABSTAIN' when k.n % 5 = 0 then 'NO_OBJECTION' else 'SUPPORT' end,
    case when k.n % 997 = 0 or k.n % 89 = 0 then 'Other words would lift it.' end, s.id, now()
from clause c join seat s on s.consultation_id = c.consultation_id and s.role = 'EXPERT', lateral (select c.id * 31 + s.id as n) k
where c.document_id = :document;
alter table position enable trigger position_is_tallied;
insert into tally (document_id, clause_id, ordinal, stance, stakeholder_group, region, seats)
select p.document_id, p.clause_id, p.ordinal, p.stance, s.stakeholder_group, s.region, count(*)
from position p join seat s on s.id = p.seat_id where p.document_id = :document group by 1, 2, 3, 4, 5, 6;
