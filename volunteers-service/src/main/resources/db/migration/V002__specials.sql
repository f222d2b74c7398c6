-- Special constables: dated status, and duties that count once a supervisor has signed them off.

insert into code (list, code, label, groups, position) values
    ('special-status', 'IN_TRAINING', 'In training', '{IN_FORCE}', 1),
    ('special-status', 'ACTIVE', 'Active', '{IN_FORCE}', 2),
    ('special-status', 'NON_OPERATIONAL', 'Non-operational', '{IN_FORCE}', 3),
    ('special-status', 'LEAVE_OF_ABSENCE', 'Leave of absence', '{IN_FORCE}', 4),
    ('special-status', 'SUSPENDED', 'Suspended', '{IN_FORCE}', 5),
    ('special-status', 'LEFT', 'Left', '{}', 6),
    ('duty-kind', 'PATROL', 'Patrol', '{}', 1),
    ('duty-kind', 'EVENT', 'Policing of an event', '{}', 2),
    ('duty-kind', 'TRAINING', 'Training', '{}', 3),
    ('duty-kind', 'INVESTIGATION', 'Investigation', '{}', 4),
    ('duty-kind', 'ATTACHMENT', 'Attachment to a department', '{}', 5);

create table special_status (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    worker_id uuid not null references worker,
    status text not null,
    valid_from date not null,
    valid_to date check (valid_to >= valid_from),
    valid daterange generated always as (daterange(valid_from, valid_to, '[]')) stored,
    constraint special_status_overlap unique (worker_id, valid without overlaps)
);
create index on special_status (valid_from);
select track_history('special_status', 'special-statuses');

create table duty (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    worker_id uuid not null references worker,
    kind text not null,
    unit text not null,
    started_at timestamptz not null,
    ended_at timestamptz not null check (ended_at > started_at and ended_at <= started_at + interval '24 hours'),
    signed_off_on date,
    disputed_on date check (disputed_on is null or signed_off_on is null),
    worked tstzrange generated always as (tstzrange(started_at, ended_at)) stored,
    constraint duty_overlap unique (worker_id, worked without overlaps)
);
create index on duty (started_at);
select track_history('duty', 'duties');
