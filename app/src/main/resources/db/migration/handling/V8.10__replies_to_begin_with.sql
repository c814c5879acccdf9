-- Words to begin a reply with, for one item or for all, of one unit or of the whole city; each change is another version.
create sequence reply_template_number;

create table reply_template (
    number     bigint      not null,
    version    int         not null,
    item       text,
    unit       text,
    words      text        not null,
    withdrawn  boolean     not null,
    written_by text        not null,
    at         timestamptz not null,
    primary key (number, version)
);

create index reply_template_of_item on reply_template (item, number, version desc);

create trigger reply_template_is_appended before update or delete or truncate on reply_template
    for each statement execute function refuse_to_rewrite_history();

-- Replies after which the person said that it is solved and that they are content.
create table reply_liked (
    number     bigint      generated always as identity primary key,
    request_id bigint      not null,
    resolution smallint    not null,
    item       text        not null,
    closed_at  timestamptz not null,
    at         timestamptz not null,
    unique (request_id, resolution)
);

-- The newest of an item, without looking at others.
create index reply_liked_newest on reply_liked (item, closed_at desc);

create trigger reply_liked_is_appended before update or delete or truncate on reply_liked
    for each statement execute function refuse_to_rewrite_history();
