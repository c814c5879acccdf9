-- Requests that were ended as not to be solved stand in figures apart from those that were.
create index resolution_unsolved on resolution (at, request_id) where ground is not null;
