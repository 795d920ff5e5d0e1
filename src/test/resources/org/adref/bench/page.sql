-- The reading page as one statement: the same members as DocumentView, every table read once. Two things PostgreSQL
-- can't do: an amendment is not merged with what changed since (its own text stands there), and a comment's passage is
-- not looked for in later wordings (its old place stands there).
with wording as materialized (
    select v.*, json_build_object('id', v.id, 'ordinal', v.ordinal, 'text', v.text, 'marks', v.marks, 'change', v.change, 'at', v.at, 'by', v.seat_id,
        'note', v.note, 'amendmentIds', coalesce((select json_agg(s.amendment_id order by s.id) from clause_version_source s where s.version_id = v.id), json_build_array())) as view
    from clause_version v where v.document_id = ?
), viewer as (
    select s.* from seat s where s.id = ?
), sense as (
    select clause_id, max(ordinal) as ordinal from wording where change <> 'EDITORIAL' group by clause_id
), proposal as materialized (
    select a.*, d.outcome, json_build_object('id', a.id, 'baseId', a.base_id, 'text', a.text, 'marks', a.marks, 'rationale', a.rationale, 'by', a.seat_id,
        'at', a.at, 'chairsText', a.chairs_text,
        'rebase', case when d.id is null then json_build_object('kind', 'CLEAN', 'text', a.text, 'marks', a.marks) end,
        'disposition', case when d.id is not null then json_build_object('outcome', d.outcome, 'reason', d.reason, 'by', d.seat_id, 'at', d.at) end) as view
    from amendment a left join disposition d on d.amendment_id = a.id
    where a.document_id = (select document_id from wording limit 1)
), proposals as (
    select clause_id, json_agg(view order by id) as views from proposal group by clause_id
), remark as materialized (
    select k.*, v.ordinal, json_build_object('id', k.id, 'versionId', k.version_id, 'kind', k.kind, 'text', k.text, 'by', k.seat_id, 'at', k.at,
        'anchor', case when k.anchor_start is not null then json_build_object('start', k.anchor_start, 'end', k.anchor_end,
            'quote', substr(v.text, k.anchor_start + 1, k.anchor_end - k.anchor_start)) end,
        'carried', case when k.anchor_start is not null then json_build_object('kind', 'EXACT', 'start', k.anchor_start, 'end', k.anchor_end) end) as view
    from comment k join wording v on v.id = k.version_id
    where k.document_id = (select document_id from wording limit 1)
), remarks as (
    select clause_id, json_agg(view order by id) as views, min(ordinal) filter (where anchor_start is not null) as anchored from remark group by clause_id
), stand as materialized (
    select distinct on (p.clause_id, p.seat_id) p.*, p.ordinal >= coalesce(n.ordinal, 1) as live
    from position p left join sense n on n.clause_id = p.clause_id
    where p.document_id = (select document_id from wording limit 1)
    order by p.clause_id, p.seat_id, p.id desc
), stands as (
    select clause_id, json_agg(json_build_object('seatId', seat_id, 'versionId', version_id, 'stance', stance, 'text', text, 'at', at, 'live', live)) as views,
        count(*) filter (where live and stance = 'SUPPORT') as support,
        count(*) filter (where live and stance = 'NO_OBJECTION') as no_objection,
        count(*) filter (where live and stance = 'RESERVATION') as reservations,
        count(*) filter (where live and stance = 'OBJECTION') as objections,
        count(*) filter (where live and stance = 'ABSTAIN') as abstentions,
        count(*) filter (where live and stance = 'RECUSE') as recused,
        count(*) filter (where live) as spoken
    from stand group by clause_id
), panel as (
    select count(*) as experts from seat s, viewer where s.consultation_id = viewer.consultation_id and s.role = 'EXPERT' and s.ended is null
), declared as (
    select distinct on (d.clause_id) d.clause_id, json_build_object('at', d.at, 'by', d.seat_id, 'reason', d.reason) as view
    from declaration d left join sense n on n.clause_id = d.clause_id
    where d.document_id = (select document_id from wording limit 1) and d.ordinal >= coalesce(n.ordinal, 1)
    order by d.clause_id, d.id desc
), earlier as (
    select v.clause_id, json_agg(v.view order by v.ordinal) as views
    from wording v join clause c on c.id = v.clause_id left join remarks r on r.clause_id = v.clause_id
    where c.present_id <> v.id
        and (v.ordinal >= r.anchored
            or exists (select from proposal a where a.base_id = v.id)
            or exists (select from stand p, viewer where p.version_id = v.id and p.seat_id = viewer.id))
    group by v.clause_id
), line as (
    select c.rank, c.id, c.removed, json_build_object('id', c.id, 'parentId', c.parent_id, 'depth', 0, 'number', c.number, 'kind', c.kind, 'addressees', c.addressees,
        'version', v.view,
        'earlier', coalesce(e.views, '[]'),
        'amendments', coalesce(a.views, '[]'),
        'comments', coalesce(k.views, '[]'),
        'positions', coalesce(p.views, '[]'),
        'agreement', json_build_object(
            'state', case when d.view is not null then 'DECLARED' when coalesce(p.objections, 0) = 0 and coalesce(p.spoken, 0) * 2 >= panel.experts then 'REACHED' else 'NOT_YET' end,
            'sentence', 'Not yet agreed: needs ' || panel.experts / 2 - coalesce(p.spoken, 0) || ' more positions, and ' || coalesce(p.objections, 0) || ' objections lifted.',
            'needs', json_build_array(panel.experts / 2 - coalesce(p.spoken, 0) || ' more positions'),
            'support', coalesce(p.support, 0), 'noObjection', coalesce(p.no_objection, 0), 'reservations', coalesce(p.reservations, 0),
            'objections', coalesce(p.objections, 0), 'abstentions', coalesce(p.abstentions, 0), 'recused', coalesce(p.recused, 0),
            'silent', panel.experts - coalesce(p.spoken, 0), 'panel', panel.experts),
        'declared', d.view, 'removed', c.removed) as view
    from panel, clause c join wording v on v.id = c.present_id
    left join earlier e on e.clause_id = c.id left join proposals a on a.clause_id = c.id left join remarks k on k.clause_id = c.id
    left join stands p on p.clause_id = c.id left join declared d on d.clause_id = c.id
    where c.document_id = (select document_id from wording limit 1)
), label as (
    select s.id, json_build_object('id', s.id, 'label', p.name, 'role', s.role, 'stakeholderGroup', s.stakeholder_group, 'region', s.region,
        'organisation', s.organisation, 'mail', case when viewer.role = 'SECRETARIAT' then p.mail end) as view
    from seat s join person p on p.id = s.person_id, viewer where s.consultation_id = viewer.consultation_id
)
select json_build_object('id', d.id, 'consultationId', d.consultation_id, 'consultation', c.title, 'title', d.title, 'journal', h.number,
    'attribution', c.attribution, 'mySeat', (select label.view from label, viewer where label.id = viewer.id),
    'may', json_build_object('draft', false, 'amend', true, 'comment', true, 'position', true, 'decide', false, 'declare', false, 'approve', false),
    'rule', 'Half of the panel speaks, nobody objects, and every stakeholder group is heard.',
    'seats', (select json_agg(view order by id) from label),
    'clauses', (select json_agg(view order by rank, id) from line where removed is null),
    'removed', coalesce((select json_agg(view order by rank, id) from line where removed is not null), '[]'))::text
from document d join consultation c on c.id = d.consultation_id join journal_head h on h.consultation_id = c.id
where d.id = (select document_id from wording limit 1)
