-- How long they spoke, in seconds; a call that nobody took is an attempt and no contact.
alter table first_contact add column lasted int;
alter table first_contact add column reached boolean not null default true;

-- Whether it was as the person said, whether it is solved, and why not; what cannot be solved is closed on a ground, with the
-- lawful way and a day to look again.
alter table resolution add column truth text not null default 'TRUE' check (truth in ('TRUE', 'PARTLY', 'UNTRUE'));
alter table resolution add column solved text not null default 'YES' check (solved in ('YES', 'PARTLY', 'NO'));
alter table resolution add column why_not text;
alter table resolution add column ground text;
alter table resolution add column route text;
alter table resolution add column look_again date;
alter table resolution add constraint a_dead_end_shows_the_way check (
    (ground is null) = (route is null) and (ground is null) = (look_again is null));

-- The same words in another request's reply are worth an inspector's look.
alter table resolution add column reply_hash bigint generated always as (
    hashtextextended(regexp_replace(public_reply, '\s+', '', 'g'), 0)) stored;
create index resolution_by_reply on resolution (reply_hash);

-- What shows that it was done: a picture, or a record in words, of the kind that the list asks for.
create table handling_evidence (
    request_id bigint      not null,
    number     smallint    not null,
    kind       text        not null,
    words      text        not null,
    picture    bytea,
    thumbnail  bytea,
    filed_by   text        not null,
    at         timestamptz not null,
    primary key (request_id, number),
    constraint a_picture_has_a_small_one check ((picture is null) = (thumbnail is null)),
    constraint evidence_is_not_empty check (picture is not null or words <> '')
);

create trigger handling_evidence_is_appended before update or delete or truncate on handling_evidence
    for each statement execute function refuse_to_rewrite_history();

-- How a date was reckoned is kept with its countdown.
alter table handling drop column due_rule;

-- What an inspector looks through is small beside what is open.
create index handling_redone on handling (due, request_id) where redone > 0 and step in ('OFFERED', 'UNDERWAY');
create index handling_returned_twice on handling (due, request_id) where round > 2 and step in ('OFFERED', 'UNDERWAY');
create index resolution_by_time on resolution (at);
