-- A letter that holds several matters goes on as its parts. Each is a request of its own that knows its letter; contact and
-- photos stay with the letter and are read from there.
alter table request add column letter bigint;

create table letter_part (
    request_id bigint   not null,
    number     smallint not null,
    part       bigint   not null,
    primary key (request_id, number)
);

create trigger letter_part_is_appended before update or delete or truncate on letter_part
    for each statement execute function refuse_to_rewrite_history();
