-- A supervision order (督办): what a unit has to answer, by its own limit; given by an inspector or by a rule.
create table supervision_order (
    request_id bigint      not null,
    number     smallint    not null,
    unit       text        not null,
    words      text        not null,
    rank       text        not null check (rank in ('LEAD', 'DEPUTY')),
    due        timestamptz not null,
    given_by   text        not null,
    at         timestamptz not null,
    primary key (request_id, number)
);

create trigger supervision_order_is_appended before update or delete or truncate on supervision_order
    for each statement execute function refuse_to_rewrite_history();

create table supervision_answer (
    request_id  bigint      not null,
    number      smallint    not null,
    words       text        not null,
    answered_by text        not null,
    at          timestamptz not null,
    primary key (request_id, number)
);

create trigger supervision_answer_is_appended before update or delete or truncate on supervision_answer
    for each statement execute function refuse_to_rewrite_history();

-- Orders that wait for their answer; the row goes with it.
create table supervision_open (
    request_id bigint      not null,
    number     smallint    not null,
    unit       text        not null,
    due        timestamptz not null,
    primary key (request_id, number)
);

create index supervision_open_by_due on supervision_open (due, request_id);
create index supervision_open_by_unit on supervision_open (unit, due);

-- Who is told next of a request whose time is over, and when.
create table supervision_ladder (
    request_id bigint      primary key,
    unit       text        not null,
    rank       text        not null check (rank in ('LEAD', 'DEPUTY', 'LEADER')),
    next_at    timestamptz
);

create index supervision_ladder_to_climb on supervision_ladder (next_at) where next_at is not null;

-- Closings that look false, each for a reason; gone through by an inspector or answered by the person's own word.
create table supervision_suspect (
    request_id bigint      not null,
    number     smallint    not null,
    why        text        not null check (why in ('COPIED', 'HASTY', 'DENIED')),
    unit       text        not null,
    at         timestamptz not null,
    looked_at  timestamptz,
    primary key (request_id, number, why)
);

create index supervision_suspect_open on supervision_suspect (at, request_id) where looked_at is null;

-- Spot checks: a draw that anybody can repeat from its seed, and what was found.
create table supervision_draw (
    number   bigint      generated always as identity primary key,
    seed     bigint      not null,
    closed_from timestamptz not null,
    closed_to   timestamptz not null,
    size     smallint    not null,
    drawn_by text        not null,
    at       timestamptz not null
);

create table supervision_drawn (
    request_id  bigint   not null,
    draw        bigint   not null,
    position    smallint not null,
    finding     text     check (finding in ('SOUND', 'POOR', 'FALSE')),
    words       text,
    found_by    text,
    found_at    timestamptz,
    primary key (request_id, draw)
);

create index supervision_drawn_in_order on supervision_drawn (draw, position);
