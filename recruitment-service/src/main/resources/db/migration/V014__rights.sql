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

-- One person, one payroll number: a second record of somebody shows at the collar number, which only one person wears. A force that
-- gives a number again takes it from the former holder's record first.
alter table worker add constraint worker_collar_number_key unique (collar_number);
