-- What one begins on a clause: other words for it, a clause beside it, another place, its deletion. One of each.
alter table unsent_amendment drop constraint unsent_amendment_is_one_for_each_purpose;
alter table unsent_amendment drop column puts_in;
alter table unsent_amendment add column purpose text generated always as
    (case when kind in ('NEW_CLAUSE', 'MOVE', 'DELETION') then kind else 'WORDS' end) stored;
alter table unsent_amendment add constraint unsent_amendment_is_one_for_each_purpose
    unique nulls not distinct (seat_id, clause_id, amendment_id, amends_id, purpose);
