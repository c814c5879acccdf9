-- Until when at the latest the finishing clock stands still; meanwhile nothing is late, however long the day it showed has passed.
alter table handling add column held_until timestamptz;
