-- Until when the unit may accept or return; after that silence counts as acceptance.
alter table handling add column sign_by timestamptz;
update handling set sign_by = offered_at + interval '48 hours';
alter table handling alter column sign_by set not null;
alter table handling add column silent boolean not null default false;

create index handling_to_sign on handling (sign_by) where step = 'OFFERED';
