create sequence request_serial increment by 50;

-- What was said, never edited.
create table request (
    request_id  bigint           primary key,
    title       text             not null,
    words       text             not null,
    channel     text             not null,
    area        text,
    lat         double precision,
    lon         double precision,
    address     text,
    taken_by    bigint,
    said_at     timestamptz,
    received_at timestamptz      not null
);

create trigger request_is_never_edited before update or delete or truncate on request
    for each statement execute function refuse_to_rewrite_history();

-- Contact data, sealed with a key that is not in this database; the mask is all that staff see without asking.
create table contact (
    request_id bigint primary key,
    sealed     bytea  not null,
    mask       text   not null
);

create table photo (
    request_id bigint   not null,
    number     smallint not null,
    picture    bytea    not null,
    thumbnail  bytea    not null,
    primary key (request_id, number)
);

-- The sender's own number for a message: the same one twice is the same request.
create table outside_id (
    channel     text   not null,
    id          text   not null,
    request_id  bigint not null,
    fingerprint text   not null,
    primary key (channel, id)
);

-- Tells whether the key outside this database is the one that sealed its contacts.
create table key_check (
    fingerprint text primary key
);
