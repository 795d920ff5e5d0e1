with consultation_made as (
    insert into consultation (title, purpose, attribution, opened) values ('Bench', '', 'NAMED', now()) returning id
), head as (
    insert into journal_head (consultation_id, number, hash) select id, 0, repeat('0', 64) from consultation_made
), expert as (
    insert into seat (consultation_id, person_id, role, stakeholder_group, region, since)
    select c.id, p.id, 'EXPERT', 'NGO', 'GLOBAL', now() from consultation_made c, person p where p.subject = :subject returning id
), document_made as (
    insert into document (consultation_id, title, opened) select id, 'Bench', now() from consultation_made returning id, consultation_id
), clause_made as (
    insert into clause (consultation_id, document_id, kind, number, rank, addressees)
    select d.consultation_id, d.id, 'RECOMMENDATION', '1', 0, '[]' from document_made d returning id, consultation_id, document_id
)
insert into clause_version (consultation_id, document_id, clause_id, ordinal, text, marks, change, seat_id, at)
select c.consultation_id, c.document_id, c.id, 1, :text, '[]', 'FIRST', expert.id, now() from clause_made c, expert
returning id
