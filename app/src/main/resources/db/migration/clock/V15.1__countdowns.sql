-- A promise of time to a request, begun once. `first_due` is what was reckoned then, by which rule, limit and calendar; `due`
-- is what holds now, and no row moves without one in countdown_move that says why.
create table countdown (
    request_id  bigint      not null,
    kind        text        not null check (kind in ('DISPATCH', 'SIGN', 'CONTACT', 'FINISH', 'PART', 'ORDER', 'AGAIN')),
    number      smallint    not null,
    began       timestamptz not null,
    span        text        not null,
    rule        text        not null,
    calendar    text        not null,
    provisional boolean     not null,
    first_due   timestamptz not null,
    due         timestamptz not null,
    near        timestamptz not null,
    unit        text,
    held_since  timestamptz,
    held_until  timestamptz,
    held_words  text,
    ended_at    timestamptz,
    told        text        not null default 'NOTHING' check (told in ('NOTHING', 'NEAR', 'MISSED')),
    tell_at     timestamptz,
    primary key (request_id, kind, number),
    constraint a_hold_is_bounded check (
        (held_since is null) = (held_until is null) and (held_since is null) = (held_words is null))
);

-- The timers: what is to be told next. They are rows, so they outlive every server.
create index countdown_to_tell on countdown (tell_at) where tell_at is not null;
create index countdown_to_release on countdown (held_until) where held_until is not null;
create index countdown_held on countdown (held_since, request_id) where held_since is not null;

-- What an inspector looks through: small, because only what ran short or out and is still open stands in them.
create index countdown_near on countdown (kind, due, request_id) where told = 'NEAR' and ended_at is null;
create index countdown_missed on countdown (kind, due, request_id) where told = 'MISSED' and ended_at is null;

-- Those that a new table of holidays may move.
create index countdown_by_workdays on countdown (due, request_id, kind, number) where ended_at is null and span like '%w_';

create table countdown_move (
    request_id bigint      not null,
    kind       text        not null,
    number     smallint    not null,
    position   smallint    not null,
    why        text        not null check (why in ('EXTENDED', 'HELD', 'CALENDAR')),
    span       text,
    held_from  timestamptz,
    held_to    timestamptz,
    was        timestamptz not null,
    due        timestamptz not null,
    words      text        not null,
    moved_by   text        not null,
    at         timestamptz not null,
    primary key (request_id, kind, number, position),
    constraint each_kind_has_its_terms check (
        (why = 'EXTENDED') = (span is not null) and (why = 'HELD') = (held_from is not null and held_to is not null))
);

create trigger countdown_move_is_appended before update or delete or truncate on countdown_move
    for each statement execute function refuse_to_rewrite_history();

-- A table of holidays that came in; open dates after its first day are to be reckoned anew, and `moved` of them were.
create table countdown_replan (
    number  bigint      generated always as identity primary key,
    since   timestamptz not null,
    at      timestamptz not null,
    done_at timestamptz,
    moved   int
);

create index countdown_replan_open on countdown_replan (number) where done_at is null;
create index countdown_move_by_calendar on countdown_move (at desc, request_id) where why = 'CALENDAR';
