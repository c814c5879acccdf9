-- Solved: yes, partly, no. Satisfied: from 5 (very) to 1 (not at all), and the same on speed, result, manner and reply for
-- those who say it. Who was heard how: on the tracking page, by a link, or in a call that somebody made.
alter table rating alter column solved type text using case when solved then 'YES' else 'NO' end;
alter table rating add constraint solved_in_three check (solved in ('YES', 'PARTLY', 'NO'));
alter table rating alter column satisfied type smallint using case when satisfied then 4 else 2 end;
alter table rating add constraint satisfied_in_five check (satisfied between 1 and 5);
alter table rating add column speed smallint check (speed between 1 and 5);
alter table rating add column result smallint check (result between 1 and 5);
alter table rating add column manner smallint check (manner between 1 and 5);
alter table rating add column reply smallint check (reply between 1 and 5);
alter table rating add column heard text not null default 'TRACKING' check (heard in ('TRACKING', 'LINK', 'CALL'));
alter table rating add column heard_by text not null default 'resident';
-- Whether the person says less than the handler said.
alter table rating add column denies boolean not null default false;

-- Closings whose person is to be asked (回访), and what came of it; nobody of the unit that closed it may ask.
create table follow_up (
    request_id bigint      not null,
    number     smallint    not null,
    unit       text        not null,
    why        text        not null check (why in ('ALL', 'SAMPLE', 'REDONE', 'UNSOLVED')),
    listed_at  timestamptz not null,
    attempts   smallint    not null default 0,
    reached    boolean     not null default false,
    ended_at   timestamptz,
    ended_as   text        check (ended_as in ('RATED', 'NO_ANSWER', 'REFUSED')),
    primary key (request_id, number),
    constraint an_end_has_a_name check ((ended_at is null) = (ended_as is null))
);

create index follow_up_by_time on follow_up (listed_at);
create index follow_up_open on follow_up (listed_at, request_id) where ended_at is null;

create table follow_up_attempt (
    request_id bigint      not null,
    number     smallint    not null,
    attempt    smallint    not null,
    came_to    text        not null check (came_to in ('REACHED', 'NO_ANSWER', 'WRONG_NUMBER', 'REFUSED')),
    words      text        not null,
    made_by    text        not null,
    at         timestamptz not null,
    primary key (request_id, number, attempt)
);

create trigger follow_up_attempt_is_appended before update or delete or truncate on follow_up_attempt
    for each statement execute function refuse_to_rewrite_history();
