insert into supervision_suspect (request_id, number, why, unit, at)
select request_id, 1, 'HASTY', unit, cast(:now as timestamptz) - interval '1 minute' * (n % 1440)
from measured_case
where lot = 12
