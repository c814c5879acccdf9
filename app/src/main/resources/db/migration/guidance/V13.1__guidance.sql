-- Why a request is not for the city's units, and where it is dealt with instead; the city's own words.
create table guidance_reason (
    code     text     primary key,
    position smallint not null,
    basis    text     not null,
    phones   text[]   not null,
    name     text     not null,
    route    text     not null,
    words    text     not null,
    name_en  text     not null,
    route_en text     not null,
    words_en text     not null
);

-- Each time a person was shown the way (指路) in place of a unit; the reason's words may be bettered later, the code stays.
create table guidance (
    request_id bigint      not null,
    number     smallint    not null,
    reason     text        not null,
    words      text,
    guided_by  text        not null,
    at         timestamptz not null,
    primary key (request_id, number)
);

create index guidance_lately on guidance (at);

create trigger guidance_is_appended before update or delete or truncate on guidance
    for each statement execute function refuse_to_rewrite_history();

-- The person says that it is for us after all; once for each guidance.
create table guidance_objection (
    request_id bigint      not null,
    number     smallint    not null,
    words      text        not null,
    at         timestamptz not null,
    primary key (request_id, number)
);

create trigger guidance_objection_is_appended before update or delete or truncate on guidance_objection
    for each statement execute function refuse_to_rewrite_history();

-- What waits for a second person; the row goes with the look.
create table guidance_objection_open (
    request_id bigint      primary key,
    since      timestamptz not null
);

create index guidance_objection_oldest_first on guidance_objection_open (since, request_id);

-- What the second person found: it stands, or it is lifted and the request is sent after all.
create table guidance_look (
    request_id bigint      not null,
    number     smallint    not null,
    upheld     boolean     not null,
    words      text,
    looked_by  text        not null,
    at         timestamptz not null,
    primary key (request_id, number)
);

create trigger guidance_look_is_appended before update or delete or truncate on guidance_look
    for each statement execute function refuse_to_rewrite_history();
