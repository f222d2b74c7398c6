-- When the transaction at the position that was followed had committed: at a source that was restored to an older state it is another's.
alter table feed_cursor add column if not exists committed_at timestamptz;
