-- One line for each thing that happened to a request. `transaction` orders the lines for readers: a line is shown to
-- them only when every transaction that could still commit an earlier one has ended.
create table journal_entry (
    request_id  bigint      not null,
    position    bigint      generated always as identity,
    transaction xid8        not null default pg_current_xact_id(),
    step        text        not null,
    kind        text        not null,
    actor       text        not null,
    at          timestamptz not null,
    detail      jsonb       not null default '{}',
    primary key (request_id, position)
);

create index journal_entry_in_order on journal_entry (transaction, position);

create table journal_reader (
    name        text   primary key,
    transaction xid8   not null,
    position    bigint not null
);

create function refuse_to_rewrite_history() returns trigger language plpgsql as $$
begin
    raise exception 'history is appended, never changed (%)', tg_table_name;
end $$;

create trigger journal_entry_is_appended before update or delete or truncate on journal_entry
    for each statement execute function refuse_to_rewrite_history();
