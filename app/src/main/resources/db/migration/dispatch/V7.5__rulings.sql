-- Two units said "not ours": who of them when, who works meanwhile, and by which reasoning that one was found.
create table dispute (
    request_id bigint      primary key,
    one_round  smallint    not null,
    other_round smallint   not null,
    meanwhile  text        not null,
    found_by   text        not null check (found_by in ('LISTED', 'OFFICE', 'FIRST')),
    at         timestamptz not null
);

create trigger dispute_is_appended before update or delete or truncate on dispute
    for each statement execute function refuse_to_rewrite_history();

-- What waits for an arbiter; the row goes when it is ruled.
create table dispute_open (
    request_id bigint      primary key,
    since      timestamptz not null
);

create index dispute_open_oldest_first on dispute_open (since, request_id);

-- Whose it is (裁定): the precedents of later ones, and what classifiers may learn from.
create table ruling (
    request_id bigint      primary key,
    item       text        not null,
    subject    text        not null,
    unit       text        not null,
    one_unit   text        not null,
    other_unit text        not null,
    area       text,
    version    int         not null,
    reason     text        not null,
    ruled_by   text        not null,
    at         timestamptz not null
);

create index ruling_by_subject on ruling (subject, at desc);
create index ruling_by_units on ruling (one_unit, other_unit, at desc);
create index ruling_newest on ruling (at desc);

create trigger ruling_is_appended before update or delete or truncate on ruling
    for each statement execute function refuse_to_rewrite_history();

-- What a ruling asks of the list: another host, or clearer words where the list already says so.
create table list_proposal (
    request_id bigint      primary key,
    kind       text        not null check (kind in ('HOST', 'WORDS')),
    item       text        not null,
    area       text,
    unit       text        not null,
    version    int         not null,
    reason     text        not null,
    at         timestamptz not null
);

create index list_proposal_oldest_first on list_proposal (at, request_id);

create trigger list_proposal_is_appended before update or delete or truncate on list_proposal
    for each statement execute function refuse_to_rewrite_history();

-- What a keeper of the list did with it; in which draft it was taken, or why it was not.
create table list_proposal_judged (
    request_id bigint      primary key,
    draft      int,
    note       text        not null,
    judged_by  text        not null,
    at         timestamptz not null
);

create trigger list_proposal_judged_is_appended before update or delete or truncate on list_proposal_judged
    for each statement execute function refuse_to_rewrite_history();
