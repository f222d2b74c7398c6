-- Who saw a figure without disclosure control. Bookkeeping of reads, not a business record: outside the numbering.
create table unsuppressed_read (
    id uuid primary key default uuidv7(),
    at timestamptz not null default clock_timestamp(),
    actor text not null,
    client text not null,
    figure text not null,
    parameters jsonb not null
);
create index on unsuppressed_read (at);
create index on unsuppressed_read (actor, at);
