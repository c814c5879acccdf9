-- Whose job it is; every handler of the unit may still act. What is done keeps its holder, for it may come back.
alter table handling add column holder bigint;

-- What a person holds, by what is due; most open rows of a unit are somebody else's.
create index handling_held on handling (holder, due, request_id)
    where holder is not null and step in ('OFFERED', 'UNDERWAY');

-- Who held it after whom, by whose word; nobody where no number stands.
create table handling_holder (
    number     bigint      generated always as identity primary key,
    request_id bigint      not null,
    holder     bigint,
    set_by     text        not null,
    words      text        not null,
    at         timestamptz not null
);

create index handling_holder_of_request on handling_holder (request_id, number);

create trigger handling_holder_is_appended before update or delete or truncate on handling_holder
    for each statement execute function refuse_to_rewrite_history();
