-- A unit that was merged or renamed keeps its row and names its heir.
alter table unit
    add column aliases    text[] not null default '{}',
    add column parent     text references unit deferrable initially deferred,
    add column duty       text   not null default '',
    add column stand_in   text references unit deferrable initially deferred,
    add column heir       text references unit deferrable initially deferred,
    add column valid_from date,
    add column valid_to   date;
