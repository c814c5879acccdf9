-- What the unit asks the person while it works (请反映人补充), and what the person said: once, by the link or on the tracking page.
create table handling_question (
    request_id bigint      not null,
    number     smallint    not null,
    words      text        not null,
    asked_by   text        not null,
    at         timestamptz not null,
    until      timestamptz not null,
    primary key (request_id, number)
);

create trigger handling_question_is_appended before update or delete or truncate on handling_question
    for each statement execute function refuse_to_rewrite_history();

create table handling_answer (
    request_id bigint      not null,
    number     smallint    not null,
    words      text        not null,
    how        text        not null check (how in ('LINK', 'TRACKING')),
    at         timestamptz not null,
    primary key (request_id, number)
);

create trigger handling_answer_is_appended before update or delete or truncate on handling_answer
    for each statement execute function refuse_to_rewrite_history();
