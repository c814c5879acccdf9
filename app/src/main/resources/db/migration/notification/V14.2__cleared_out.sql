-- Messages that were taken go after half a year.
create index message_taken on message (made_at) where state = 'SENT';
