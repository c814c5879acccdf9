create table staff (
    number   bigint      generated always as identity primary key,
    username text        not null unique,
    name     text        not null,
    password text        not null,
    roles    text[]      not null,
    unit     text,
    active   boolean     not null default true,
    sample   boolean     not null default false,
    since    timestamptz not null
);

create table api_token (
    digest  text        primary key,
    staff   bigint      not null references staff,
    made_at timestamptz not null,
    expires timestamptz not null
);

create table invitation (
    digest  text        primary key,
    expires timestamptz not null
);

-- Failed guesses of passwords and query codes.
create table failed_attempt (
    subject text        not null,
    at      timestamptz not null
);

create index failed_attempt_of on failed_attempt (subject, at);

-- Spring Session's own tables, under our name.
create table web_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);

create unique index web_session_id on web_session (session_id);
create index web_session_expiry on web_session (expiry_time);
create index web_session_principal on web_session (principal_name);

create table web_session_attributes (
    session_primary_id char(36)     not null references web_session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
