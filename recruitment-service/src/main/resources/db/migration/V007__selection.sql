-- Fair selection: who may assess.

create table assessor (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    worker_id uuid not null unique references worker,
    basics_completed_on date,
    unconscious_bias_completed_on date,
    withdrawn_on date
);
select track_history('assessor');
