-- Who has read what is confidential. Bookkeeping, not a business record: no history, no transaction number.
create table confidential_read (
    id uuid primary key default uuidv7(),
    read_at timestamptz not null default clock_timestamp(),
    actor text not null,
    client text not null,
    record_type text not null,
    record_id uuid,
    -- null for an export or a following of the feed: it may have held anybody's
    worker_id uuid,
    request text not null
);
create index on confidential_read (worker_id, read_at, id);
