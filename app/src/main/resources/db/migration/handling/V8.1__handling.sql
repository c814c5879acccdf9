create table handling (
    request_id   bigint      primary key,
    round        smallint    not null,
    unit         text        not null,
    step         text        not null check (step in ('OFFERED', 'UNDERWAY', 'RESOLVED', 'RETURNED')),
    offered_at   timestamptz not null,
    due          timestamptz not null,
    due_rule     text        not null,
    accepted_at  timestamptz,
    contacted_at timestamptz,
    resolved_at  timestamptz,
    redone       smallint    not null default 0
);

-- A unit's desk: what is open, by what is due.
create index handling_desk on handling (unit, due, request_id) where step in ('OFFERED', 'UNDERWAY');

create table first_contact (
    request_id bigint      not null,
    at         timestamptz not null,
    how        text        not null check (how in ('PHONE', 'VISIT', 'MESSAGE')),
    note       text        not null,
    noted_by   text        not null,
    primary key (request_id, at)
);

create trigger first_contact_is_appended before update or delete or truncate on first_contact
    for each statement execute function refuse_to_rewrite_history();

create table resolution (
    request_id       bigint      not null,
    number           smallint    not null,
    public_reply     text        not null,
    internal_account text        not null,
    resolved_by      text        not null,
    at               timestamptz not null,
    primary key (request_id, number)
);

create trigger resolution_is_appended before update or delete or truncate on resolution
    for each statement execute function refuse_to_rewrite_history();
