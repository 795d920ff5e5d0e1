-- What was there before is what the Rapporteur approved, and names were shown then.
alter table milestone
    add column kind text not null default 'FINAL',
    add column attribution text not null default 'NAMED',
    add column edition integer not null default 1,
    add column moment bigint not null default 0,
    add column clauses integer not null generated always as (
        jsonb_array_length(jsonb_path_query_array(content::jsonb, '$.clauses[*] ? (@.kind != "HEADING")'))
    ) stored,
    add column agreed integer not null generated always as (
        jsonb_array_length(jsonb_path_query_array(content::jsonb, '$.clauses[*] ? (@.agreed == true)'))
    ) stored;
alter table milestone
    alter column kind drop default,
    alter column attribution drop default,
    alter column edition drop default,
    alter column moment drop default,
    add constraint milestone_kind_is_known check (kind in ('FREEZE', 'FINAL', 'CORRIGENDUM')),
    add constraint milestone_attribution_is_known check (attribution in ('NAMED', 'CHATHAM_HOUSE', 'ANONYMOUS')),
    add constraint milestone_hash_is_sha256 check (hash ~ '^[0-9a-f]{64}$');

-- An approval that was recalled keeps its milestone; the next one is another edition of the same name.
alter table milestone drop constraint milestone_name_is_given_once;
create unique index milestone_name_is_given_once on milestone (document_id, lower(name), edition);
