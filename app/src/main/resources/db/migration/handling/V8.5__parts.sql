-- What the host asked another unit to do (协办件), until when it may be accepted and when it should be done.
create table handling_part (
    request_id bigint      not null,
    number     smallint    not null,
    unit       text        not null,
    task       text        not null,
    mandatory  boolean     not null,
    reason     text        not null,
    sign_by    timestamptz not null,
    due        timestamptz not null,
    opened_by  text        not null,
    opened_at  timestamptz not null,
    primary key (request_id, number)
);

create trigger handling_part_is_appended before update or delete or truncate on handling_part
    for each statement execute function refuse_to_rewrite_history();

-- What became of it, a row a turn; no part takes the same turn twice.
create table handling_part_turn (
    request_id bigint      not null,
    number     smallint    not null,
    step       text        not null check (step in ('ACCEPTED', 'DONE', 'RETURNED', 'WITHDRAWN')),
    words      text        not null,
    turned_by  text        not null,
    at         timestamptz not null,
    primary key (request_id, number, step)
);

create trigger handling_part_turn_is_appended before update or delete or truncate on handling_part_turn
    for each statement execute function refuse_to_rewrite_history();

-- What lies on a unit's desk; the row goes when the unit has nothing more to do with it.
create table handling_part_desk (
    request_id bigint      not null,
    number     smallint    not null,
    unit       text        not null,
    due        timestamptz not null,
    primary key (request_id, number)
);

create index handling_part_desk_by_due on handling_part_desk (unit, due, request_id, number);
