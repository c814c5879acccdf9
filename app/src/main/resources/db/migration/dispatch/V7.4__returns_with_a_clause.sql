-- A second unit may return it too: then it is ruled whose it is. Each says which line of the list, or which law, says so;
-- returns from before that was asked have neither.
alter table assignment_return drop constraint assignment_return_pkey;
alter table assignment_return add primary key (request_id, round);
alter table assignment_return add column clause_item text;
alter table assignment_return add column clause_area text;
alter table assignment_return add column clause_words text not null default '';
alter table assignment_return add column better_unit text;

-- Whether the unit may say that it is not theirs, works until it is ruled whose it is, or was told by a ruling.
alter table assignment add column footing text not null default 'ORDINARY'
    check (footing in ('ORDINARY', 'PROVISIONAL', 'RULED'));
