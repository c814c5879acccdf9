create table city (
    code    text             primary key,
    name    text             not null,
    english text             not null,
    zone    text             not null,
    lat     double precision not null,
    lon     double precision not null
);

create table area (
    code    text primary key,
    parent  text references area,
    level   text not null check (level in ('CITY', 'DISTRICT', 'STREET')),
    name    text not null,
    english text not null,
    outline text
);

create table unit (
    code    text primary key,
    name    text not null,
    english text not null,
    kind    text not null check (kind in ('DEPARTMENT', 'DISTRICT', 'STREET', 'ENTERPRISE')),
    area    text not null references area,
    phone   text not null
);
