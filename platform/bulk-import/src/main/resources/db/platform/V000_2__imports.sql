-- What came in by bulk import. Bookkeeping, not business records: no history, no transaction number (docs/adr/030).

create table import_run (
    id uuid primary key default uuidv7(),
    -- the session that runs it holds the advisory lock of this number: RUNNING without it is INTERRUPTED
    number integer not null generated always as identity unique,
    record_type text not null,
    mode text not null check (mode in ('ATOMIC', 'PARTIAL')),
    dry_run boolean not null,
    state text not null default 'RUNNING' check (state in ('RUNNING', 'APPLIED', 'CHECKED', 'REFUSED', 'INTERRUPTED')),
    received bigint not null default 0,
    created bigint not null default 0,
    updated bigint not null default 0,
    unchanged bigint not null default 0,
    refused bigint not null default 0,
    started_at timestamptz not null default clock_timestamp(),
    finished_at timestamptz,
    actor text not null,
    client text not null,
    idempotency_key text,
    body_digest bytea,
    unique (actor, client, idempotency_key)
);
create index on import_run (record_type, id);

-- Every fault of every refused row; never the value that was sent.
create table import_error (
    import_id uuid not null references import_run on delete cascade,
    ordinal bigint not null,
    row_number bigint not null,
    field text not null,
    code text not null,
    message text not null,
    primary key (import_id, ordinal)
);

create function import_lock_class() returns integer language sql immutable return 1768779887;

create function is_import_alive(number integer) returns boolean language sql stable
    return exists (
        select from pg_locks
         where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())
           and classid::bigint = public.import_lock_class() and objid::bigint = number and objsubid = 2 and granted);
