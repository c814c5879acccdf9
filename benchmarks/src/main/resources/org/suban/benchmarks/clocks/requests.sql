insert into request (request_id, title, words, channel, received_at)
select :first + n, '第' || n || '盏路灯不亮', '河滨花园门口第' || n || '盏路灯不亮，晚上老人和孩子出门不方便，请尽快派人来看看。',
       'portal', cast(:now as timestamptz) - interval '6 days'
from generate_series(1::bigint, :cases + :closed) n
