-- A department's own item that was sent to a street or community all the same: by whom and why. Counted in public.
create table sent_down (
    request_id bigint      not null,
    round      smallint    not null,
    item       text        not null,
    unit       text        not null,
    reason     text        not null,
    sent_by    text        not null,
    at         timestamptz not null,
    primary key (request_id, at)
);

create index sent_down_by_time on sent_down (at);

create trigger sent_down_is_appended before update or delete or truncate on sent_down
    for each statement execute function refuse_to_rewrite_history();
