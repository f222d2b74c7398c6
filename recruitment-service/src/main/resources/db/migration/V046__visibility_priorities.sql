-- When a community is to see how much of its officers: what visible hours are held against.
create table visibility_priority (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    unit_id uuid not null references organisation_unit,
    priority text not null,
    time_of_day text not null,
    weekly_hours numeric(6, 2) not null check (weekly_hours > 0),
    valid_from date not null,
    valid_to date check (valid_to >= valid_from),
    valid daterange generated always as (daterange(valid_from, valid_to, '[]')) stored,
    constraint visibility_priority_overlap exclude using gist (unit_id with =, time_of_day with =, valid with &&)
);
create index on visibility_priority (valid_from);
select track_history('visibility_priority', 'visibility-priorities');
