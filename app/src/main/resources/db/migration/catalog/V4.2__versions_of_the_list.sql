-- The list lives in versions: a draft is written, reviewed, approved by another person, and in force from a moment on.
create table catalog_version (
    number    int         primary key,
    base      int         references catalog_version,
    state     text        not null check (state in ('DRAFT', 'REVIEWED', 'APPROVED', 'DISCARDED')),
    effective timestamptz,
    check ((state = 'APPROVED') = (effective is not null))
);

-- One version at a time is being worked on.
create unique index catalog_version_at_work on catalog_version ((true)) where state in ('DRAFT', 'REVIEWED');

create table catalog_step (
    version  int         not null references catalog_version,
    position bigint      generated always as identity,
    kind     text        not null check (kind in ('DRAFTED', 'EDITED', 'REVIEWED', 'SENT_BACK', 'APPROVED', 'DISCARDED')),
    actor    text        not null,
    note     text        not null,
    at       timestamptz not null,
    primary key (version, position)
);

create trigger catalog_step_is_appended before update or delete or truncate on catalog_step
    for each statement execute function refuse_to_rewrite_history();

-- What a class, group, subject or item says in a version; the columns from `type` on are an item's.
create table catalog_line (
    version         int     not null references catalog_version,
    code            text    not null,
    name            text    not null,
    aliases         text[]  not null,
    sayings         text[]  not null,
    includes        text    not null,
    excludes        text    not null,
    heir            text,
    valid_from      date,
    valid_to        date,
    type            text,
    urgency         text,
    confidential    boolean,
    department_only boolean,
    sign            text,
    contact         text,
    finish          text,
    basis           text,
    closing         text,
    evidence        text[],
    primary key (version, code)
);

-- Who answers for an item (or subject, group, class) in an area, or in each area of a level.
create table catalog_rule (
    version    int      not null references catalog_version,
    number     int      not null,
    item       text     not null,
    place      text     not null,
    host       text     not null,
    cohosts    text[]   not null,
    fallback   text,
    valid_from date,
    valid_to   date,
    primary key (version, number)
);

-- What was approved stays as it was approved.
create function refuse_to_change_a_list() returns trigger language plpgsql as $$
begin
    if exists (select from catalog_version where number = old.version and state <> 'DRAFT') then
        raise exception 'version % of the list is no draft any more', old.version;
    end if;
    if tg_op = 'DELETE' then return old; end if;
    return new;
end $$;

create trigger catalog_line_is_kept before update or delete on catalog_line
    for each row execute function refuse_to_change_a_list();
create trigger catalog_rule_is_kept before update or delete on catalog_rule
    for each row execute function refuse_to_change_a_list();

drop table catalog_item;
drop table responsibility;

-- All faults of a file that was refused, for whoever must mend it; kept a week.
create table catalog_fault_report (
    id      text        primary key,
    made_by text        not null,
    made_at timestamptz not null,
    csv     text        not null
);
