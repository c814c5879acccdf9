insert into countdown (request_id, kind, number, began, span, rule, calendar, provisional, first_due, due, near, unit,
                       held_since, held_until, held_words, told, tell_at)
select request_id, 'FINISH', 1, cast(:now as timestamptz) - interval '5 days', '5wd', 'item', 'city', false, due, due,
       near, unit,
       case when lot = 5 then cast(:now as timestamptz) - interval '1 day' * (1 + (n / 100) % 20) end,
       case when lot = 5 then cast(:now as timestamptz) + interval '10 days' end,
       case when lot = 5 then '等配件' end,
       told,
       case when lot <> 5 then case told when 'NOTHING' then near when 'NEAR' then due end end
from (select n, request_id, unit, lot, due,
             case when lot between 2 and 4 then due - interval '2 days' else due - interval '1 day' end as near,
             case when lot < 2 then 'MISSED' when lot < 5 then 'NEAR' else 'NOTHING' end as told
      from measured_case) ends
