-- Whose row it was: a sender looks for a record, not for a line of a file. Repeatable, because a platform's later version would
-- come before the services' own, which have landed.
alter table import_error add column if not exists external_id text;
