-- What the person says later (补充说明); the words of the request itself stay as they were said.
create table request_addition (
    request_id bigint      not null,
    number     smallint    not null,
    words      text        not null,
    at         timestamptz not null,
    primary key (request_id, number)
);

create trigger request_addition_is_appended before update or delete or truncate on request_addition
    for each statement execute function refuse_to_rewrite_history();
