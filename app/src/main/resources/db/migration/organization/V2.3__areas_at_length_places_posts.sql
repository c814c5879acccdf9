-- Parents may come after their children in one transaction.
alter table area
    drop constraint area_level_check,
    add constraint area_level_check check (level in ('CITY', 'DISTRICT', 'STREET', 'COMMUNITY', 'GRID')),
    drop constraint area_parent_fkey,
    add constraint area_parent_fkey foreign key (parent) references area deferrable initially deferred,
    add column aliases text[]  not null default '{}',
    -- The outline was put together from those of the parts, and follows them.
    add column derived boolean not null default false;

alter table unit
    drop constraint unit_kind_check,
    add constraint unit_kind_check check (kind in ('DEPARTMENT', 'DISTRICT', 'STREET', 'COMMUNITY', 'ENTERPRISE'));

-- Raised with every change, so that each node notices that it must read again.
alter table city add column edition bigint not null default 1;

-- Roads, estates and landmarks: what people name when they say where.
create table place (
    area    text   not null references area,
    name    text   not null,
    kind    text   not null check (kind in ('ROAD', 'ESTATE', 'LANDMARK')),
    aliases text[] not null default '{}',
    primary key (area, name)
);

create table post (
    code    text primary key,
    unit    text not null references unit,
    name    text not null,
    english text not null,
    rank    text not null check (rank in ('LEAD', 'DEPUTY', 'STAFF', 'DUTY'))
);
