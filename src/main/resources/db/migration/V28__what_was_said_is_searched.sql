-- For the register's search. Kept by PostgreSQL, so it is never behind; a few kilobytes for each row at most.
alter table comment add column words tsvector generated always as (to_tsvector('english', text || ' ' || coalesce(proposed, ''))) stored;
create index comment_words on comment using gin (words);
alter table comment_reply add column words tsvector generated always as (to_tsvector('english', text)) stored;
create index comment_reply_words on comment_reply using gin (words);
alter table amendment add column words tsvector generated always as (to_tsvector('english', text || ' ' || rationale)) stored;
create index amendment_words on amendment using gin (words);
