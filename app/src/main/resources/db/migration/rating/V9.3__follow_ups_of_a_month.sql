-- The figures of a month are counted from the index alone.
drop index follow_up_by_time;
create index follow_up_by_time on follow_up (listed_at) include (attempts, reached, ended_as);
