-- The version of the list that the request was named under.
alter table assignment add column version int not null default 1;
