-- An order may pass on a leader's word (领导批示); whose it is stands in the record like everything else.
alter table supervision_order add column word_of text not null default '';
