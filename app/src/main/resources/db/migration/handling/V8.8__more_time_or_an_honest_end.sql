-- What a handler may not do alone: take more time, or end what cannot be solved.
create table approval (
    request_id bigint      not null,
    number     smallint    not null,
    what       text        not null check (what in ('MORE_TIME', 'DEAD_END')),
    reason     text        not null,
    words      text        not null,
    days       smallint,
    route      text,
    look_again date,
    reply      text,
    account    text,
    truth      text,
    asked_by   text        not null,
    at         timestamptz not null,
    primary key (request_id, number),
    constraint more_time_is_in_days check ((what = 'MORE_TIME') = (days is not null)),
    constraint an_end_has_all_its_words check (
        (what = 'DEAD_END') = (route is not null and look_again is not null and reply is not null
            and account is not null and truth is not null))
);

create trigger approval_is_appended before update or delete or truncate on approval
    for each statement execute function refuse_to_rewrite_history();

-- Another person's word on it, once.
create table approval_answer (
    request_id bigint      not null,
    number     smallint    not null,
    granted    boolean     not null,
    words      text        not null,
    answered_by text       not null,
    at         timestamptz not null,
    primary key (request_id, number)
);

create trigger approval_answer_is_appended before update or delete or truncate on approval_answer
    for each statement execute function refuse_to_rewrite_history();

-- What waits for that word; the row goes with it.
create table approval_open (
    request_id bigint      not null,
    number     smallint    not null,
    unit       text        not null,
    at         timestamptz not null,
    primary key (request_id, number)
);

create index approval_open_in_order on approval_open (at, request_id);
