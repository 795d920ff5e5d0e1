-- The statements of one acceptance, in the order and the transaction in which Adref sends them.
\set amendment :first + :client_id * :each + :n
\set n :n + 1
begin;
insert into receipt (subject, key, request, at) values (:subject, 'pgbench-' || :amendment, repeat('a', 64), now()) on conflict do nothing;
select a.at, a.base_id, a.chairs_text, a.clause_id, a.consultation_id, a.document_id, a.marks, a.rationale, a.seat_id, a.text as proposed, b.at, b.change, b.marks, b.note, b.ordinal, b.seat_id, b.text, c.addressees, c.kind, c.number as clause_number, c.parent_id, c.rank, c.removed, d.frozen, d.opened, d.title, v.at, v.change, v.marks, v.note, v.ordinal, v.seat_id, v.text from amendment a join clause_version b on b.id = a.base_id join clause c on c.id = a.clause_id join document d on d.id = c.document_id join clause_version v on v.id = c.present_id where a.id = :amendment \gset
select s.id as chair, s.ended, s.organisation, s.region, s.role, s.since, s.stakeholder_group, p.id as person, p.mail, p.name, p.since, p.subject from seat s join person p on p.id = s.person_id where s.consultation_id = :consultation_id and p.subject = :subject and s.ended is null \gset
select id from amendment where id = :amendment for no key update;
select d.id from disposition d where d.amendment_id = :amendment;
insert into disposition (consultation_id, document_id, amendment_id, outcome, seat_id, at) values (:consultation_id, :document_id, :amendment, 'ACCEPTED', :chair, now()) returning id \gset
insert into clause_version (consultation_id, document_id, clause_id, ordinal, text, marks, change, seat_id, at) values (:consultation_id, :document_id, :clause_id, :ordinal + 1, :proposed, '[]', 'EDITORIAL', :chair, now()) returning id as version \gset
insert into clause_version_source (consultation_id, document_id, clause_id, version_id, amendment_id) values (:consultation_id, :document_id, :clause_id, :version, :amendment) returning id as source \gset
update clause set addressees = '[]', consultation_id = :consultation_id, document_id = :document_id, kind = :kind, number = :clause_number, present_id = :version, rank = :rank where id = :clause_id;
with head as (update journal_head h set number = h.number + 1, hash = encode(sha256(convert_to(concat('adref-journal-1', chr(10), h.hash, chr(10), h.consultation_id, ' ', h.number + 1, ' ', repeat('d', 220)), 'UTF8')), 'hex') where h.consultation_id = :consultation_id returning h.number, h.hash) insert into journal_entry (consultation_id, number, at, seat_id, act, document_id, clause_id, detail, hash) select :consultation_id, head.number, now(), :chair, 'amendment-accepted', :document_id, :clause_id, repeat('d', 160), head.hash from head returning number \gset
update receipt set answer = repeat('a', 60) where subject = :subject and key = 'pgbench-' || :amendment;
commit;
