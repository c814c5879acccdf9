insert into approval (request_id, number, what, reason, words, days, asked_by, at)
select request_id, 1, 'MORE_TIME', 'MATERIAL', '配件还在路上', 3, :by, cast(:now as timestamptz) - interval '1 minute' * (n % 1440)
from measured_case
where lot = 8;
insert into approval_open (request_id, number, unit, at)
select a.request_id, a.number, c.unit, a.at
from approval a
join measured_case c on c.request_id = a.request_id
