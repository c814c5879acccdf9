-- What the machine said of a request by itself, acted upon or not, and how the request ended: the record that earns trust.
-- `rehearsed` ones were said afterwards, by a model that had not learnt from the request.
create table machine_verdict (
    request_id  bigint           not null,
    classifier  text             not null,
    voice       text             not null check (voice in ('ALONE', 'AGREED')),
    category    text             not null,
    district    text,
    item        text             not null,
    unit        text             not null,
    sure        double precision not null,
    enough      boolean          not null,
    acted       boolean          not null,
    rehearsed   boolean          not null,
    at          timestamptz      not null,
    ended_unit  text,
    ended_at    timestamptz,
    good        boolean,
    primary key (request_id, classifier),
    constraint an_end_says_who_and_whether check ((ended_at is null) = (good is null) and (ended_at is null) = (ended_unit is null)),
    constraint what_is_rehearsed_was_not_acted_upon check (not (rehearsed and acted))
);

create index machine_verdict_record on machine_verdict (classifier, voice, ended_at desc) where ended_at is not null;
create index machine_verdict_lately on machine_verdict (ended_at desc) where not rehearsed;
create index machine_verdict_wrong on machine_verdict (ended_at desc) where acted and not good;

-- From how sure on a verdict may be acted upon, by classifier and voice; the newest row counts. No `lowest` means never.
create table automation_limit (
    number     bigint           generated always as identity primary key,
    classifier text             not null,
    voice      text             not null check (voice in ('ALONE', 'AGREED')),
    target     double precision not null,
    lowest     double precision,
    stricter   jsonb            not null,
    seen       int              not null,
    enough     int              not null,
    good       int              not null,
    at         timestamptz      not null
);

create index automation_limit_newest on automation_limit (classifier, voice, number desc);

create trigger automation_limit_is_appended before update or delete or truncate on automation_limit
    for each statement execute function refuse_to_rewrite_history();

-- Whether the machine may act: in the whole city, in a class of the list, or in an area; the newest row of each counts.
create table automation_mode (
    number   bigint      generated always as identity primary key,
    category text,
    area     text,
    mode     text        not null check (mode in ('OFF', 'SHADOW', 'ON')),
    why      text        not null,
    acts     int,
    good     int,
    set_by   text        not null,
    at       timestamptz not null,
    constraint one_scope_at_a_time check (category is null or area is null)
);

create index automation_mode_newest on automation_mode (category, area, number desc);

create trigger automation_mode_is_appended before update or delete or truncate on automation_mode
    for each statement execute function refuse_to_rewrite_history();
