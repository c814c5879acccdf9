-- The post in the unit that a person holds, if any.
alter table staff add column post text;
