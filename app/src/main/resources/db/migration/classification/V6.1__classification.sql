create table classification (
    request_id  bigint primary key,
    classifier  text   not null,
    suggestions jsonb  not null
);
