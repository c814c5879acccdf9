-- The item somebody chose when they said it, and who that was; an item that goes later keeps its code here.
alter table request
    add column matter    text,
    add column matter_by text,
    add constraint matter_is_chosen_by_someone check ((matter is null) = (matter_by is null));
