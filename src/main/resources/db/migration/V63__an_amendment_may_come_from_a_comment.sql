-- Whose words an amendment took up, when it was made out of what a comment would rather read.
alter table amendment add column comment_id bigint references comment;
create index amendment_comment on amendment (comment_id);
