-- The statements of one acceptance, in the order and the transaction in which Adref sends them.
\set amendment :first + :client_id * :each + :n
\set n :n + 1
begin;
insert into receipt (subject, key, request, at) values (:subject, 'pgbench-' || :amendment, repeat('a', 64), now()) on conflict do nothing;
select a.id, a.at, a.base_id, a.chairs_text, a.clause_id, a.consultation_id, a.document_id, a.marks, a.rationale, a.seat_id, a.text as proposed, b.at, b.ordinal, b.text, b.marks from amendment a join clause_version b on b.id = a.base_id where a.id = :amendment \gset
select s.id as chair, s.role, p.name from seat s join person p on p.id = s.person_id where s.consultation_id = :consultation_id and p.subject = :subject and s.ended is null \gset
select c.id, c.addressees, d.title, d.frozen, c.kind, c.number, v.ordinal, v.text, v.marks from clause c join document d on d.id = c.document_id join clause_version v on v.id = c.present_id where c.id = :clause_id \gset
select count(*) from disposition where amendment_id = :amendment \gset
insert into disposition (consultation_id, document_id, amendment_id, outcome, seat_id, at) values (:consultation_id, :document_id, :amendment, 'ACCEPTED', :chair, now()) returning id \gset
insert into clause_version (consultation_id, document_id, clause_id, ordinal, text, marks, change, amendment_id, seat_id, at) values (:consultation_id, :document_id, :clause_id, :ordinal + 1, :proposed, '[]', 'EDITORIAL', :amendment, :chair, now()) returning id as version \gset
update clause set present_id = :version where id = :clause_id;
select number, hash from journal_head where consultation_id = :consultation_id for update \gset
with entry as (insert into journal_entry (consultation_id, number, at, seat_id, act, document_id, clause_id, detail, hash) values (:consultation_id, :number + 1, now(), :chair, 'amendment-accepted', :document_id, :clause_id, repeat('d', 160), repeat('e', 64)) returning number, hash) update journal_head h set number = entry.number, hash = entry.hash from entry where h.consultation_id = :consultation_id;
update receipt set answer = repeat('a', 60) where subject = :subject and key = 'pgbench-' || :amendment;
commit;
