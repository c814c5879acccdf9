create table catalog_item (
    code  text   primary key,
    name  text   not null,
    words text[] not null default '{}'
);

-- Who answers for an item (or a group or class: a prefix of its code) in an area.
create table responsibility (
    item text not null,
    area text not null,
    unit text not null,
    primary key (item, area)
);
