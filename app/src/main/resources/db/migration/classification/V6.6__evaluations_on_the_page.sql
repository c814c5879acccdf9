-- What an administrator had tried on the city's own past: which columns, never what stands in them. The files are gone when
-- it has ended.
create table evaluation_run (
    number   int         primary key,
    asked_at timestamptz not null,
    asked_by text        not null,
    columns  jsonb       not null,
    target   float8      not null check (target > 0 and target < 1),
    learns   boolean     not null,
    apart    boolean     not null
);

create trigger evaluation_run_is_appended before update or delete or truncate on evaluation_run
    for each statement execute function refuse_to_rewrite_history();

-- How far it is, in percent.
create table evaluation_progress (
    number  int primary key,
    percent int not null check (percent between 0 and 100)
);

-- What came of it; nothing where it broke off.
create table evaluation_end (
    number  int         primary key,
    at      timestamptz not null,
    figures jsonb
);

create trigger evaluation_end_is_appended before update or delete or truncate on evaluation_end
    for each statement execute function refuse_to_rewrite_history();
