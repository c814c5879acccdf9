-- Who changed what of the city, and when; the counts say how many rows of each kind said something new.
create table city_change (
    number   bigint      generated always as identity primary key,
    at       timestamptz not null,
    actor    text        not null,
    kind     text        not null check (kind in ('SHEETS', 'OUTLINES', 'AREA', 'UNIT', 'POST')),
    subject  text        not null,
    areas    int         not null,
    units    int         not null,
    posts    int         not null,
    places   int         not null,
    outlines int         not null
);

-- What a row said before and after, where it was changed by hand.
create table city_change_cell (
    change   bigint not null references city_change,
    name     text   not null,
    before   text   not null,
    after    text   not null,
    primary key (change, name)
);

create trigger city_change_is_appended before update or delete or truncate on city_change
    for each statement execute function refuse_to_rewrite_history();
create trigger city_change_cell_is_appended before update or delete or truncate on city_change_cell
    for each statement execute function refuse_to_rewrite_history();

-- All faults of a file that was refused, for whoever must mend it; kept a week.
create table city_fault_report (
    id      text        primary key,
    made_by text        not null,
    made_at timestamptz not null,
    csv     text        not null
);
