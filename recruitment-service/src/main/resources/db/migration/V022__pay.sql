-- The living wage, from each day on until the next.
create table living_wage_rate (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    hourly_rate_gbp numeric(7, 2) not null check (hourly_rate_gbp > 0),
    valid_from date not null,
    constraint living_wage_rate_valid_from_key unique (valid_from)
);
select track_history('living_wage_rate');

insert into code (list, code, label, groups, position) values
    ('allowance-kind', 'SHIFT', 'Shift work', '{}', 1),
    ('allowance-kind', 'WEEKEND', 'Weekend working', '{}', 2),
    ('allowance-kind', 'ON_CALL', 'Standby and on call', '{}', 3),
    ('allowance-kind', 'LOCATION', 'Location', '{}', 4),
    ('allowance-kind', 'MARKET_SUPPLEMENT', 'Market supplement', '{}', 5),
    ('allowance-kind', 'HONORARIUM', 'Honorarium or acting up', '{}', 6),
    ('allowance-kind', 'OTHER', 'Other', '{}', 7);

-- Paid beside the hourly rate, to a worker or to everybody of a grade: one of a kind at a time.
create table allowance (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    kind text not null,
    worker_id uuid references worker,
    grade text check ((grade is null) <> (worker_id is null)),
    annual_rate_gbp numeric(9, 2) not null check (annual_rate_gbp > 0),
    review text,
    valid_from date not null,
    valid_to date check (valid_to >= valid_from),
    paid_for text generated always as (kind || E'\n' || coalesce(worker_id::text, grade)) stored,
    valid daterange generated always as (daterange(valid_from, valid_to, '[]')) stored,
    constraint allowance_overlap unique (paid_for, valid without overlaps)
);
create index on allowance (worker_id);
create index on allowance (valid_from);
select track_history('allowance');
