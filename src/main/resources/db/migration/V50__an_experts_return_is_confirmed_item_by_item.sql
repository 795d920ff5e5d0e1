create table expert_return (
    id bigint generated always as identity primary key,
    consultation_id bigint not null references consultation,
    document_id bigint not null references document,
    seat_id bigint not null references seat,
    entered_by bigint not null references seat,
    at timestamptz not null
);
create index expert_return_consultation on expert_return (consultation_id);
create index expert_return_document on expert_return (document_id);
create index expert_return_seat on expert_return (seat_id);
create index expert_return_entered_by on expert_return (entered_by);
create trigger expert_return_is_append_only before update or delete on expert_return for each row execute function refuse_change();

-- What a return became, with the name and the date that stood in the file.
create table expert_return_item (
    id bigint generated always as identity primary key,
    consultation_id bigint not null references consultation,
    return_id bigint not null references expert_return,
    amendment_id bigint references amendment,
    comment_id bigint references comment,
    word_author text not null,
    word_at timestamptz,
    resolved boolean not null,
    constraint expert_return_item_is_one_thing check ((amendment_id is null) <> (comment_id is null))
);
create index expert_return_item_consultation on expert_return_item (consultation_id);
create index expert_return_item_return on expert_return_item (return_id);
create index expert_return_item_amendment on expert_return_item (amendment_id) where amendment_id is not null;
create index expert_return_item_comment on expert_return_item (comment_id) where comment_id is not null;
create trigger expert_return_item_is_append_only before update or delete on expert_return_item for each row execute function refuse_change();
