-- How long it may wait, with the alarm before; and what is suggested first, so that the same can be sent together.
alter table waiting
    add column urgent boolean not null default false,
    add column near   timestamptz,
    add column due    timestamptz,
    add column item   text,
    add column unit   text;

update waiting set near = since + interval '96 minutes', due = since + interval '2 hours';

alter table waiting
    alter column near set not null,
    alter column due set not null,
    add constraint waiting_group_is_whole check ((item is null) = (unit is null));

drop index waiting_oldest_first;
create index waiting_danger_first on waiting (urgent desc, since, request_id);
create index waiting_of_the_same on waiting (item, unit, urgent desc, since, request_id);

-- Each wait that a dispatcher ended by sending; an undone sending goes on waiting as it was.
create table waited (
    request_id bigint      not null,
    until      timestamptz not null,
    why        text        not null,
    since      timestamptz not null,
    urgent     boolean     not null,
    near       timestamptz not null,
    due        timestamptz not null,
    item       text,
    unit       text,
    primary key (request_id, until)
);

create trigger waited_is_appended before update or delete or truncate on waited
    for each statement execute function refuse_to_rewrite_history();

-- A sending that was undone keeps its row but is no round: the next one has its round again, under a number of its own.
alter table assignment add column sending smallint;

alter table assignment disable trigger user;
update assignment set sending = round;
alter table assignment enable trigger user;

alter table assignment
    alter column sending set not null,
    drop constraint assignment_pkey,
    add primary key (request_id, sending);

-- What was sent under an item lately.
create index assignment_of_item on assignment (item, at desc);

create table assignment_undone (
    request_id bigint      not null,
    sending    smallint    not null,
    undone_by  text        not null,
    at         timestamptz not null,
    primary key (request_id, sending)
);

create trigger assignment_undone_is_appended before update or delete or truncate on assignment_undone
    for each statement execute function refuse_to_rewrite_history();
