-- The statements of one position, in the order and the transaction in which Adref sends them.
\set clause :first + :client_id
\set key random(1, 1000000000000)
begin;
insert into receipt (subject, key, request, at) values (:subject, 'pgbench-' || :clause || '-' || :run || '-' || :key, repeat('a', 64), now()) on conflict do nothing;
select c.addressees, c.consultation_id, c.document_id, c.kind, c.number as clause_number, c.parent_id, c.rank, c.removed, d.frozen, d.opened, d.title, v.id as version, v.at, v.change, exists (select 1 from dispute x where x.version_id = v.id) as disputed, v.marks, v.note, v.ordinal, v.seat_id, v.text from clause c join document d on d.id = c.document_id join clause_version v on v.id = c.present_id where c.id = :clause \gset
select s.id as expert, s.ended, s.organisation, s.region, s.role, s.since, s.stakeholder_group, p.id as person, p.mail, p.name, p.since, p.subject from seat s join person p on p.id = s.person_id where s.consultation_id = :consultation_id and p.subject = :subject and s.ended is null \gset
select count(*) from declaration d where d.clause_id = :clause and not exists (select 1 from reopening r where r.declaration_id = d.id) and d.ordinal >= (select max(v.ordinal) from clause_version v where v.clause_id = :clause and (v.change <> 'EDITORIAL' or exists (select 1 from dispute x where x.version_id = v.id)));
select c.round_id from round_clause c where c.clause_id = :clause and not exists (select from round_end e where e.round_id = c.round_id);
select p.id, p.at, p.clause_id, p.cleared, p.consultation_id, p.document_id, p.entered_by, p.ordinal, p.seat_id, p.stance, p.text, p.version_id from position p where p.clause_id = :clause and p.seat_id = :expert order by p.ordinal desc, p.id desc fetch first 1 rows only;
insert into position (consultation_id, document_id, clause_id, version_id, ordinal, stance, cleared, seat_id, at) values (:consultation_id, :document_id, :clause, :version, :ordinal, 'SUPPORT', false, :expert, now()) returning id \gset
with head as (update journal_head h set number = h.number + 1, hash = encode(sha256(convert_to(concat('adref-journal-1', chr(10), h.hash, chr(10), h.consultation_id, ' ', h.number + 1, ' ', repeat('d', 180)), 'UTF8')), 'hex') where h.consultation_id = :consultation_id returning h.number, h.hash) insert into journal_entry (consultation_id, number, at, seat_id, act, document_id, clause_id, detail, hash) select :consultation_id, head.number, now(), :expert, 'position-taken', :document_id, :clause, repeat('d', 120), head.hash from head returning number \gset
update receipt set answer = repeat('a', 60) where subject = :subject and key = 'pgbench-' || :clause || '-' || :run || '-' || :key;
commit;
