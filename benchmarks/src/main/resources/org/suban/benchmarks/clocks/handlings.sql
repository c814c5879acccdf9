-- One in a hundred came back unsolved, one in two hundred went through three units.
insert into handling (request_id, round, unit, step, offered_at, sign_by, due, accepted_at, redone)
select request_id, case when lot = 7 and (n / 200) % 2 = 0 then 3 else 1 end, unit, 'UNDERWAY',
       cast(:now as timestamptz) - interval '5 days', cast(:now as timestamptz) - interval '3 days', due,
       cast(:now as timestamptz) - interval '4 days', case when lot = 6 then 1 else 0 end
from measured_case;
insert into handling (request_id, round, unit, step, offered_at, sign_by, due, accepted_at, contacted_at, resolved_at)
select :first + n, 1, (cast(:units as text[]))[1 + n % :count], 'RESOLVED',
       cast(:now as timestamptz) - interval '5 days', cast(:now as timestamptz) - interval '3 days',
       cast(:now as timestamptz) + interval '1 day', cast(:now as timestamptz) - interval '4 days',
       cast(:now as timestamptz) - interval '4 days', cast(:now as timestamptz) - interval '1 day'
from generate_series(:cases + 1::bigint, :cases + :closed) n
