-- What is to be told, to whom, in which way, and what became of it. It holds no words of the person and no address: those
-- are looked up when it is sent. `staff` is empty for the resident. Whoever sends holds a lease until then.
create table message (
    request_id bigint      not null,
    number     bigint      generated always as identity,
    position   bigint      not null,
    event      text        not null,
    way        text        not null,
    staff      bigint,
    language   text        not null,
    subject    text        not null,
    body       text        not null,
    link       text        not null,
    urgent     boolean     not null,
    state      text        not null,
    not_before timestamptz not null,
    tries      int         not null default 0,
    trouble    text        not null default '',
    lease      timestamptz,
    made_at    timestamptz not null,
    sent_at    timestamptz,
    read_at    timestamptz,
    primary key (request_id, number),
    unique nulls not distinct (request_id, position, way, staff)
);

create index message_to_send on message (not_before) where state in ('WAITING', 'HELD');
create index message_unread on message (staff) where way = 'IN_APP' and read_at is null;
create index message_of on message (staff, number desc) where way = 'IN_APP';
create index message_pile on message (state, number desc) where way <> 'IN_APP';

-- How a member of staff wants to be told outside Suban, in their own words.
create table notice_preference (
    staff      bigint      primary key,
    mail       text        not null,
    phone      text        not null,
    by_mail    boolean     not null,
    by_webhook boolean     not null,
    quiet_from time,
    quiet_to   time,
    language   text        not null,
    changed_at timestamptz not null
);
