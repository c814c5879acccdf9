-- How each request that was sent stands, read from the journal: under which item, at which unit, and when that unit
-- finished it. May be emptied at any time and read anew.
create table lesson (
    request_id bigint primary key,
    item       text   not null,
    unit       text   not null,
    ended_at   timestamptz
);

create index lesson_newest on lesson (ended_at, request_id) where ended_at is not null;

-- What was learnt, from how many requests that ended when, and how it did on the newest of them before it had seen them.
create table model (
    number     int         primary key,
    learnt_at  timestamptz not null,
    lessons    int         not null,
    ended_from timestamptz not null,
    ended_to   timestamptz not null,
    figures    jsonb       not null
);

create trigger model_is_appended before update or delete or truncate on model
    for each statement execute function refuse_to_rewrite_history();

-- Its content in pieces, so that neither writing nor reading needs all of it at once. Old ones may be dropped.
create table model_piece (
    model  int   not null,
    number int   not null,
    bytes  bytea not null,
    primary key (model, number)
);

alter table model_piece alter column bytes set storage external;

-- What it guessed of requests that it had not learnt from: the record that lets it be trusted.
create table model_guess (
    request_id bigint not null,
    model      int    not null,
    items      text[] not null,
    shares     real[] not null,
    primary key (request_id, model)
);

create index model_guess_by_model on model_guess (model);

-- Which model names, the newest row counts; none means the list alone.
create table model_in_force (
    number  bigint      generated always as identity primary key,
    model   int,
    why     text        not null check (why in ('BETTER', 'CHOSEN')),
    set_by  text        not null,
    at      timestamptz not null
);

create trigger model_in_force_is_appended before update or delete or truncate on model_in_force
    for each statement execute function refuse_to_rewrite_history();

-- When learning was tried and what came of it: a model, or why none.
create table learning_run (
    at           timestamptz primary key,
    outcome      text        not null check (outcome in ('TAKEN', 'NOT_BETTER', 'TOO_FEW')),
    lessons      int         not null,
    rows         int         not null,
    hits         int         not null,
    before       text        not null,
    hits_before  int         not null,
    model        int
);

create trigger learning_run_is_appended before update or delete or truncate on learning_run
    for each statement execute function refuse_to_rewrite_history();

-- Whether the confidences are probabilities, found on finished requests.
alter table classification add column measured boolean not null default false;
