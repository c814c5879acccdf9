-- The history of a line asks for it in every version, and for the lines that went to it.
create index catalog_line_of_code on catalog_line (code);
create index catalog_line_of_heir on catalog_line (heir) where heir is not null;
create index catalog_rule_of_item on catalog_rule (item, version);
