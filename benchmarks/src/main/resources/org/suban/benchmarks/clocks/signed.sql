insert into countdown (request_id, kind, number, began, span, rule, calendar, provisional, first_due, due, near, unit, ended_at)
select request_id, 'SIGN', 1, cast(:now as timestamptz) - interval '5 days', '2wd', 'sign', 'city', false,
       cast(:now as timestamptz) - interval '3 days', cast(:now as timestamptz) - interval '3 days',
       cast(:now as timestamptz) - interval '4 days', unit, cast(:now as timestamptz) - interval '4 days'
from measured_case
