-- That somebody was given what is held on a person, or erased a person. Bookkeeping, not a business record: no history, no names.
create table right_exercised (
    id uuid primary key default uuidv7(),
    exercised_at timestamptz not null default clock_timestamp(),
    kind text not null check (kind in ('ACCESS', 'ERASURE')),
    person_id uuid not null,
    records integer not null,
    actor text not null,
    client text not null,
    reason text
);
create index on right_exercised (person_id);
