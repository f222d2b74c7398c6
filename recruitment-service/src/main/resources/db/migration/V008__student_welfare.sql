-- Student officers in full: the intake they came with, how their probation moves, and who looks after them.

update code set groups = '{DIRECT_ENTRY}' where list = 'entry-route' and code = 'DIRECT_ENTRY_INSPECTOR';

insert into code (list, code, label, groups, position) values
    ('probation-extension-reason', 'STANDARD_NOT_REACHED', 'Operational standard not reached yet', '{}', 1),
    ('probation-extension-reason', 'ACADEMIC_WORK', 'Academic work not finished', '{}', 2),
    ('probation-extension-reason', 'TIME_AWAY', 'Time away from duty', '{}', 3),
    ('probation-extension-reason', 'OTHER', 'Other', '{}', 4),
    ('welfare-trigger', 'RESIGNATION', 'Resignation notified', '{}', 1),
    ('welfare-trigger', 'MANAGER_CONCERN', 'Concern of a line manager', '{}', 2),
    ('welfare-outcome', 'RETAINED', 'Retained', '{}', 1),
    ('welfare-outcome', 'LEFT', 'Left', '{}', 2),
    ('welfare-outcome', 'MOVED_TO_STAFF', 'Moved to a police staff role', '{}', 3),
    ('university-partner', 'STAFFORDSHIRE', 'Staffordshire University', '{}', 1),
    ('support-plan-kind', 'ACADEMIC', 'Academic', '{}', 1),
    ('support-plan-kind', 'OPERATIONAL', 'Operational', '{}', 2),
    ('support-source', 'LEARNING_AND_DEVELOPMENT', 'Organisational Learning and Development', '{}', 1),
    ('support-source', 'UNIVERSITY', 'University', '{}', 2),
    ('support-source', 'SUPERVISOR', 'Supervisor', '{}', 3),
    ('support-source', 'PROFESSIONAL_DEVELOPMENT_UNIT', 'Tutor in a professional development unit', '{}', 4),
    ('support-outcome', 'STANDARD_REACHED', 'Standard reached', '{}', 1),
    ('support-outcome', 'PROBATION_EXTENDED', 'Probation extended', '{}', 2),
    ('support-outcome', 'REGULATION_13', 'Referred under Regulation 13', '{}', 3),
    ('support-outcome', 'LEFT', 'Left the force', '{}', 4);

create table intake (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    entry_route text not null,
    starts_on date not null,
    places integer not null check (places > 0)
);
create index on intake (starts_on);
select track_history('intake');

-- Needs (learning needs, reasonable adjustments) are asked of every student and kept by the university: only that they were asked is here.
alter table student_officer
    add column intake_id uuid references intake,
    add column university text,
    add column needs_discussed_on date;
create index on student_officer (intake_id);
create index on student_officer (left_on);
select track_history('student_officer');

create table probation_extension (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    student_officer_id uuid not null references student_officer,
    decided_on date not null,
    ends_on date not null check (ends_on >= decided_on),
    reason text not null,
    constraint probation_extension_end unique (student_officer_id, ends_on)
);
select track_history('probation_extension');

create table welfare_contact (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    student_officer_id uuid not null references student_officer,
    trigger text not null,
    raised_on date not null,
    due_on date not null check (due_on >= raised_on),
    contacted_on date check (contacted_on >= raised_on),
    motive text check (motive is null or contacted_on is not null),
    outcome text check ((outcome is null) = (closed_on is null)),
    closed_on date check (closed_on >= raised_on),
    check (contacted_on <= closed_on)
);
create index on welfare_contact (student_officer_id);
create index on welfare_contact (raised_on);
create index on welfare_contact (due_on);
select track_history('welfare_contact');

create table support_plan (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    student_officer_id uuid not null references student_officer,
    kind text not null,
    source text not null,
    starts_on date not null,
    review_on date not null check (review_on >= starts_on),
    ended_on date check (ended_on >= starts_on),
    outcome text check ((outcome is null) = (ended_on is null))
);
create index on support_plan (student_officer_id);
create index on support_plan (review_on);
select track_history('support_plan');

create table student_rotation (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    student_officer_id uuid not null references student_officer,
    unit_id uuid not null references organisation_unit,
    starts_on date not null,
    ends_on date not null check (ends_on >= starts_on),
    valid daterange generated always as (daterange(starts_on, ends_on, '[]')) stored,
    constraint student_rotation_overlap unique (student_officer_id, valid without overlaps)
);
create index on student_rotation (unit_id);
select track_history('student_rotation');
