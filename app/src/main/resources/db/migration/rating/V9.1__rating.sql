-- The resident's word on each resolution; never overwritten. No row means: no answer, which is no praise.
create table rating (
    request_id bigint      not null,
    number     smallint    not null,
    solved     boolean     not null,
    satisfied  boolean     not null,
    words      text,
    at         timestamptz not null,
    primary key (request_id, number)
);

create trigger rating_is_appended before update or delete or truncate on rating
    for each statement execute function refuse_to_rewrite_history();
