-- The version of the list that the suggestions were made by.
alter table classification add column version int not null default 1;
