-- What the habits of the API keep in each service's own database. Bookkeeping, not business records: no history.

create table service_secret (
    only_row boolean primary key default true check (only_row),
    value bytea not null
);
insert into service_secret (value)
values (sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')));

create table idempotency_key (
    owner text not null,
    key text not null,
    request text not null,
    status integer,
    location text,
    body bytea,
    etag text,
    created_at timestamptz not null default clock_timestamp(),
    primary key (owner, key)
);
create index on idempotency_key (created_at);

-- Code lists are data: what a force or the law may change is a row in a migration, never a Java enum.
create table code (
    list text not null,
    code text not null,
    label text not null,
    valid_from date not null default '1900-01-01',
    valid_to date,
    groups text[] not null default '{}',
    position integer not null,
    primary key (list, code)
);
