-- Whose word the area is: chosen by the person, around the point, or read from the words. For what was said before this
-- column was there, it is added here; nothing that was said changes.
alter table request add column area_from text;

alter table request disable trigger user;
update request
set area_from = case when lat is null then 'CHOICE' else 'POINT' end
where area is not null;
alter table request enable trigger user;

alter table request add constraint area_is_known_from_somewhere check ((area is null) = (area_from is null));
