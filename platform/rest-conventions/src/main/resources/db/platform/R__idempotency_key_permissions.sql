-- The permissions that shaped the first answer: a token that has lost one of them doesn't get it again.
alter table idempotency_key add column if not exists permissions text[] not null default '{}';
