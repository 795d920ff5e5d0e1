with consultation_made as (
    insert into consultation (title, purpose, attribution, opened) values ('Bench', '', 'NAMED', now()) returning id
), head as (
    insert into journal_head (consultation_id, number, hash) select id, 0, repeat('0', 64) from consultation_made
), chair as (
    insert into seat (consultation_id, person_id, role, since) select c.id, p.id, 'CHAIR', now() from consultation_made c, person p where p.subject = :subject
    returning id
), author_made as (
    insert into person (mail, name, since) values ('author-' || gen_random_uuid() || '@adref.example', 'Author', now()) returning id
), author as (
    insert into seat (consultation_id, person_id, role, stakeholder_group, region, since)
    select c.id, p.id, 'EXPERT', 'NGO', 'GLOBAL', now() from consultation_made c, author_made p
    returning id
), document_made as (
    insert into document (consultation_id, title, opened) select id, 'Bench', now() from consultation_made returning id, consultation_id
), clause_made as (
    insert into clause (consultation_id, document_id, kind, number, rank, addressees)
    select d.consultation_id, d.id, 'RECOMMENDATION', cast(n as text), n, '[]' from document_made d, generate_series(1, :each) n
    returning id, consultation_id, document_id
), version_made as (
    insert into clause_version (consultation_id, document_id, clause_id, ordinal, text, marks, change, seat_id, at)
    select c.consultation_id, c.document_id, c.id, 1, :text, '[]', 'FIRST', chair.id, now() from clause_made c, chair
    returning id, consultation_id, document_id, clause_id
), amendment_made as (
    insert into amendment (consultation_id, document_id, clause_id, kind, ordinal, base_id, text, marks, rationale, chairs_text, seat_id, at)
    select v.consultation_id, v.document_id, v.clause_id, 'TEXT', 1, v.id, :proposed, '[]', 'Because.', false, author.id, now() from version_made v, author
    returning id, consultation_id, document_id, base_id, text, marks, rationale, seat_id, at
)
insert into amendment_revision (consultation_id, document_id, amendment_id, ordinal, base_id, text, marks, rationale, taken_over, seat_id, at)
select consultation_id, document_id, id, 1, base_id, text, marks, rationale, false, seat_id, at from amendment_made
returning amendment_id
