-- Each sending is a row; the newest round is where the request is.
create table assignment (
    request_id bigint      not null,
    round      smallint    not null,
    item       text        not null,
    unit       text        not null,
    sent_by    text        not null,
    why        text        not null,
    at         timestamptz not null,
    primary key (request_id, round)
);

create trigger assignment_is_appended before update or delete or truncate on assignment
    for each statement execute function refuse_to_rewrite_history();

-- A unit's "not ours", with its reason; one for each request, ever.
create table assignment_return (
    request_id bigint      primary key,
    round      smallint    not null,
    reason     text        not null,
    returned_by text       not null,
    at         timestamptz not null
);

create trigger assignment_return_is_appended before update or delete or truncate on assignment_return
    for each statement execute function refuse_to_rewrite_history();

-- What waits for a dispatcher.
create table waiting (
    request_id bigint      primary key,
    why        text        not null,
    since      timestamptz not null
);

create index waiting_oldest_first on waiting (since, request_id);
