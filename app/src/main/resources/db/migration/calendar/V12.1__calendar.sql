-- The city's calendars: weekdays as figures from 1 (Monday) to 7, hours as 09:00-12:00 13:30-17:30.
create table calendar (
    code     text    primary key,
    name     text    not null,
    english  text    not null,
    weekdays text    not null,
    hours    text    not null,
    official boolean not null
);

insert into calendar values ('city', '工作日', 'Working days', '12345', '09:00-12:00 13:00-17:00', true);

-- The units that do not work by the city's.
create table calendar_unit (
    unit     text primary key,
    calendar text not null references calendar
);

-- Days that are not what their weekday says. Those of 'official' are kept by every calendar that says so.
create table calendar_day (
    calendar text not null,
    day      date not null,
    kind     text not null check (kind in ('HOLIDAY', 'MAKEUP_WORKDAY')),
    name     text not null,
    primary key (calendar, day)
);

-- For which years the official table has come out.
create table calendar_year (
    year int primary key
);

-- What each table that came in changed, day by day; empty texts where a day was or is an ordinary one.
create table calendar_change (
    number   bigint      generated always as identity primary key,
    at       timestamptz not null,
    actor    text        not null,
    file     text        not null,
    calendar text        not null,
    day      date        not null,
    before   text        not null,
    after    text        not null
);

create trigger calendar_change_is_appended before update or delete or truncate on calendar_change
    for each statement execute function refuse_to_rewrite_history();

-- Grows with every change, so that each node notices.
create table calendar_edition (
    edition bigint not null
);

insert into calendar_edition values (1);
