-- Until when a part on the desk may be accepted or returned; nothing once its unit has spoken.
alter table handling_part_desk add column unsigned_until timestamptz;

update handling_part_desk d
set unsigned_until = p.sign_by
from handling_part p
where p.request_id = d.request_id and p.number = d.number
  and not exists (select from handling_part_turn t where t.request_id = d.request_id and t.number = d.number);

create index handling_part_desk_unsigned on handling_part_desk (unsigned_until) where unsigned_until is not null;
