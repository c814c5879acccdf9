-- Those closed within a month: half were called, the others wait for it.
insert into follow_up (request_id, number, unit, why, listed_at, ended_at, ended_as)
select :first + n, 1, (cast(:units as text[]))[1 + n % :count], 'ALL',
       cast(:now as timestamptz) - interval '29 days' * ((n % 1000) / 1000.0),
       case when n % 2 = 0 then cast(:now as timestamptz) end, case when n % 2 = 0 then 'RATED' end
from generate_series(:cases + 1::bigint, :cases + :closed) n;
insert into follow_up_attempt (request_id, number, attempt, came_to, words, made_by, at)
select request_id, number, 1, 'REACHED', '', :by, cast(:now as timestamptz)
from follow_up
where ended_as = 'RATED'
