-- How urgent a request seems and what type it is, each with what spoke for it: words of the text, the item, or nothing.
alter table classification
    add column urgency       text   not null default 'NORMAL' check (urgency in ('NORMAL', 'URGENT')),
    add column urgency_from  text   not null default 'NOTHING',
    add column urgency_words text[] not null default '{}',
    add column type          text   not null default 'HELP',
    add column type_from     text   not null default 'NOTHING',
    add column type_words    text[] not null default '{}';
