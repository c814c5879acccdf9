-- Of a hundred one is missed and one runs short.
insert into countdown (request_id, kind, number, began, span, rule, calendar, provisional, first_due, due, near, unit, told, tell_at)
select request_id, 'CONTACT', 1, cast(:now as timestamptz) - interval '5 days', '1wd', 'contact', 'city', false, until, until,
       near, unit, told, case told when 'NOTHING' then near when 'NEAR' then until end
from (select request_id, unit, told, until,
             case told when 'NEAR' then until - interval '2 days' else until - interval '1 day' end as near
      from (select request_id, unit,
                   case lot when 10 then 'MISSED' when 11 then 'NEAR' else 'NOTHING' end as told,
                   case lot when 10 then cast(:now as timestamptz) - interval '1 day'
                            when 11 then cast(:now as timestamptz) + interval '1 day'
                            else greatest(due, cast(:now as timestamptz) + interval '3 days') end as until
            from measured_case) ends) told
