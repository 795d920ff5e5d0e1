-- A consultation of :seats seats, :clauses clauses and :comments comments, of which a third is answered and every
-- fiftieth is replied to. The words are drawn so that some are everywhere, some rare.
with consultation_made as (
    insert into consultation (title, purpose, attribution, opened) values ('Register', '', 'NAMED', now()) returning id
), head as (
    insert into journal_head (consultation_id, number, hash) select id, 0, repeat('0', 64) from consultation_made
), reader as (
    insert into seat (consultation_id, person_id, role, since) select c.id, p.id, 'CHAIR', now() from consultation_made c, person p where p.subject = :subject
    returning id
), person_made as (
    insert into person (mail, name, since) select 'register' || :seats || '-' || n || '@adref.example', 'Expert ' || n, now()
    from generate_series(1, :seats) n returning id
), panel as (
    insert into seat (consultation_id, person_id, role, stakeholder_group, region, since)
    select c.id, p.id, 'EXPERT', (array['NGO', 'ACADEMIA', 'GOVERNMENT_AGENCY', 'BUSINESS_ENTERPRISE', 'BUSINESS_ASSOCIATION', 'INTERNATIONAL_ORGANISATION'])[1 + p.id % 6], 'GLOBAL', now()
    from consultation_made c, person_made p returning id
), numbered as materialized (
    select id, row_number() over (order by id) - 1 as n from panel
), document_made as (
    insert into document (consultation_id, title, opened) select id, 'Register', now() from consultation_made returning id, consultation_id
), clause_made as (
    insert into clause (consultation_id, document_id, kind, number, rank, addressees)
    select d.consultation_id, d.id, 'RECOMMENDATION', cast(n as text), n, '[]' from document_made d, generate_series(1, :clauses) n
    returning id, consultation_id, document_id, rank
), version_made as (
    insert into clause_version (consultation_id, document_id, clause_id, ordinal, text, marks, change, seat_id, at)
    select c.consultation_id, c.document_id, c.id, 1, 'States should inspect workplaces of case ' || c.rank || ' regularly and publish what was found.', '[]', 'FIRST', r.id, now()
    from clause_made c, reader r returning id, consultation_id, document_id, clause_id
), placed as materialized (
    select v.*, row_number() over (order by v.clause_id) - 1 as n from version_made v
), comment_made as (
    insert into comment (consultation_id, document_id, clause_id, version_id, kind, text, seat_id, at)
    select v.consultation_id, v.document_id, v.clause_id, v.id, (array['GENERAL', 'SUBSTANTIVE', 'EDITORIAL', 'QUESTION'])[1 + k % 4],
        'Our members report that inspections ' || case when k % 10 = 0 then 'of fisheries ' else '' end || 'begin too late; topic' || k % 997
            || ' should be named, with recruiters, brands and the agencies that license them, and the clause should say who acts first.',
        s.id, now()
    from generate_series(0, :comments - 1) k join placed v on v.n = k % :clauses join numbered s on s.n = k % :seats
    returning id, consultation_id, document_id, seat_id
), answered as (
    insert into disposition (consultation_id, document_id, comment_id, outcome, reason, seat_id, at)
    select c.consultation_id, c.document_id, c.id, 'NOTED', 'Noted, with thanks.', r.id, now() from comment_made c, reader r where c.id % 3 = 0
    returning id, consultation_id, document_id, comment_id
), contested as (
    insert into contest (consultation_id, document_id, disposition_id, comment_id, text, seat_id, at)
    select a.consultation_id, a.document_id, a.id, a.comment_id, 'This is no answer.', c.seat_id, now()
    from answered a join comment_made c on c.id = a.comment_id where a.comment_id % 150 = 0
), replied as (
    insert into comment_reply (consultation_id, document_id, comment_id, text, seat_id, at)
    select c.consultation_id, c.document_id, c.id, 'The secretariat asks which ports are meant.', r.id, now() from comment_made c, reader r where c.id % 50 = 0
)
select id from document_made
