-- How each request that was sent has gone so far, read from the journal. Nothing else is kept here: the table may be
-- emptied at any time and read anew. `week` is the Monday of the week in which it was finished, in the city's own zone.
create table dispatch_course (
    request_id  bigint   primary key,
    first_unit  text     not null,
    first_item  text     not null,
    sender      text     not null check (sender in ('PERSON', 'MACHINE')),
    last_unit   text     not null,
    last_item   text     not null,
    rounds      smallint not null,
    second      boolean  not null,
    finished_at timestamptz,
    week        date,
    constraint a_week_is_that_of_an_end check ((finished_at is null) = (week is null))
);

-- Every figure is counted from this index alone.
create index dispatch_course_by_week on dispatch_course (week, sender, first_unit, first_item, second) where week is not null;
create index dispatch_course_wrong on dispatch_course (finished_at, request_id) where second and week is not null;
create index dispatch_course_open on dispatch_course (second) where week is null;

-- The time of the last line that was read.
create table insight_reader (
    name  text        primary key,
    up_to timestamptz not null
);
