create unlogged table measured_case (
    n          bigint      not null,
    request_id bigint      not null,
    unit       text        not null,
    lot        int         not null,
    due        timestamptz not null
);
-- Of a hundred two are late, three run short, one is held; the others are due within twenty days.
insert into measured_case
select n, :first + n, (cast(:units as text[]))[1 + (n / 100) % :count], lot,
       cast(:now as timestamptz) + case
           when lot < 2 then -interval '3 days' * part
           when lot < 5 then interval '6 hours' + interval '1 day' * part
           else interval '3 days' + interval '20 days' * part
       end
from (select n, cast((n * 7919) % 100 as int) as lot,
             cast(hashint8extended(n, 7) & 1048575 as double precision) / 1048576 as part
      from generate_series(1::bigint, :cases) n) drawn;
analyze measured_case
