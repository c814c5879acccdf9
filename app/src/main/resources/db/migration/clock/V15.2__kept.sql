-- How promises were kept in a time is counted from this index; the moves are looked up of those that were moved at all.
create index countdown_ended on countdown (kind, ended_at) include (unit, due, first_due, request_id, number)
    where ended_at is not null;
