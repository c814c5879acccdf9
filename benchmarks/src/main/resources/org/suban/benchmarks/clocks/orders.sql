insert into supervision_order (request_id, number, unit, words, rank, due, given_by, at)
select request_id, 1, unit, '三天内说明进展', 'LEAD', due, :by, cast(:now as timestamptz) - interval '1 day'
from measured_case
where lot = 9 and (n / 200) % 2 = 0;
insert into supervision_open (request_id, number, unit, due)
select request_id, number, unit, due from supervision_order
