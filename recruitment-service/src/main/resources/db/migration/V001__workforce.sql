-- The workforce: who works for the force, as what, where, and for how many hours, each from a day to a day (inclusive; open
-- while valid_to is null). Periods of one kind never overlap for one worker: the database says so itself.

insert into code (list, code, label, groups, position) values
    ('sex', 'F', 'Female', '{}', 1),
    ('sex', 'M', 'Male', '{}', 2),
    ('disability', 'YES', 'Disabled', '{}', 1),
    ('disability', 'NO', 'Not disabled', '{}', 2),
    ('disability', 'NOT_STATED', 'Not stated', '{}', 3),
    ('worker-type', 'POLICE_OFFICER', 'Police officer', '{COUNTED_IN_FTE}', 1),
    ('worker-type', 'POLICE_STAFF', 'Police staff', '{COUNTED_IN_FTE}', 2),
    ('worker-type', 'PCSO', 'Police community support officer', '{COUNTED_IN_FTE}', 3),
    ('worker-type', 'DESIGNATED_OFFICER', 'Designated officer', '{COUNTED_IN_FTE}', 4),
    ('worker-type', 'SPECIAL_CONSTABLE', 'Special constable', '{COUNTED_BY_HEAD}', 5),
    ('worker-type', 'POLICE_SUPPORT_VOLUNTEER', 'Police support volunteer', '{COUNTED_BY_HEAD}', 6),
    ('joiner-type', 'NEW', 'New to policing', '{}', 1),
    ('joiner-type', 'REJOINER', 'Rejoiner', '{}', 2),
    ('joiner-type', 'TRANSFEREE', 'Transferee from another force', '{}', 3),
    ('joiner-type', 'FORMER_SPECIAL', 'Former special constable', '{}', 4),
    ('joiner-type', 'POLICE_NOW', 'Police Now graduate', '{}', 5),
    ('joiner-type', 'DIRECT_ENTRY', 'Direct entry', '{}', 6),
    ('leaver-type', 'VOLUNTARY_RESIGNATION', 'Voluntary resignation', '{WASTAGE}', 1),
    ('leaver-type', 'ORDINARY_RETIREMENT', 'Ordinary retirement', '{WASTAGE}', 2),
    ('leaver-type', 'MEDICAL_RETIREMENT', 'Medical retirement', '{WASTAGE}', 3),
    ('leaver-type', 'DISMISSAL', 'Dismissal, required to resign, or contract terminated', '{WASTAGE}', 4),
    ('leaver-type', 'TRANSFER', 'Transfer to another force', '{}', 5),
    ('leaver-type', 'DEATH', 'Death', '{WASTAGE}', 6),
    ('leaver-type', 'END_OF_CONTRACT', 'End of contract', '{WASTAGE}', 7),
    ('leaver-type', 'JOINED_REGULARS', 'Joined the regular force', '{}', 8),
    ('leaver-type', 'BECAME_STAFF', 'Became police staff', '{}', 9),
    ('rank', 'CONSTABLE', 'Constable', '{OFFICER}', 1),
    ('rank', 'SERGEANT', 'Sergeant', '{OFFICER}', 2),
    ('rank', 'INSPECTOR', 'Inspector', '{OFFICER}', 3),
    ('rank', 'CHIEF_INSPECTOR', 'Chief inspector', '{OFFICER}', 4),
    ('rank', 'SUPERINTENDENT', 'Superintendent', '{OFFICER}', 5),
    ('rank', 'CHIEF_SUPERINTENDENT', 'Chief superintendent', '{OFFICER}', 6),
    ('rank', 'ASSISTANT_CHIEF_CONSTABLE', 'Assistant chief constable', '{OFFICER,CHIEF_OFFICER}', 7),
    ('rank', 'DEPUTY_CHIEF_CONSTABLE', 'Deputy chief constable', '{OFFICER,CHIEF_OFFICER}', 8),
    ('rank', 'CHIEF_CONSTABLE', 'Chief constable', '{OFFICER,CHIEF_OFFICER}', 9),
    ('rank', 'SPECIAL_CONSTABLE', 'Special constable', '{SPECIAL}', 10),
    ('rank', 'SPECIAL_SERGEANT', 'Special sergeant', '{SPECIAL}', 11),
    ('rank', 'SPECIAL_INSPECTOR', 'Special inspector', '{SPECIAL}', 12),
    ('rank', 'SPECIAL_CHIEF_INSPECTOR', 'Special chief inspector', '{SPECIAL}', 13),
    ('rank', 'SPECIAL_SUPERINTENDENT', 'Special superintendent', '{SPECIAL}', 14),
    ('unit-kind', 'DEPARTMENT', 'Department', '{}', 1),
    ('unit-kind', 'NPU', 'Neighbourhood policing unit', '{}', 2),
    ('unit-kind', 'LPA', 'Local policing area', '{}', 3),
    ('unit-kind', 'TEAM', 'Team', '{}', 4);

-- Ranks as board papers group them.
insert into code (list, code, label, position) values
    ('officer-rank-group', 'CHIEF_OFFICER', 'Chief officer', 1),
    ('officer-rank-group', 'CHIEF_SUPERINTENDENT', 'Chief superintendent', 2),
    ('officer-rank-group', 'SUPERINTENDENT', 'Superintendent', 3),
    ('officer-rank-group', 'CHIEF_INSPECTOR', 'Chief inspector', 4),
    ('officer-rank-group', 'INSPECTOR', 'Inspector', 5),
    ('officer-rank-group', 'SERGEANT', 'Sergeant', 6),
    ('officer-rank-group', 'CONSTABLE', 'Constable', 7);

-- Self-defined ethnicity, 18+1. The older 16+1 list's O1 (Chinese) is A4 here and is accepted as it was sent.
insert into code (list, code, label, groups, position) values
    ('ethnicity', 'W1', 'White British', '{WHITE}', 1),
    ('ethnicity', 'W2', 'White Irish', '{WHITE}', 2),
    ('ethnicity', 'W3', 'Gypsy or Irish Traveller', '{WHITE}', 3),
    ('ethnicity', 'W9', 'Any other White background', '{WHITE}', 4),
    ('ethnicity', 'M1', 'White and Black Caribbean', '{MIXED,ETHNIC_MINORITY}', 5),
    ('ethnicity', 'M2', 'White and Black African', '{MIXED,ETHNIC_MINORITY}', 6),
    ('ethnicity', 'M3', 'White and Asian', '{MIXED,ETHNIC_MINORITY}', 7),
    ('ethnicity', 'M9', 'Any other Mixed background', '{MIXED,ETHNIC_MINORITY}', 8),
    ('ethnicity', 'A1', 'Indian', '{ASIAN,ETHNIC_MINORITY}', 9),
    ('ethnicity', 'A2', 'Pakistani', '{ASIAN,ETHNIC_MINORITY}', 10),
    ('ethnicity', 'A3', 'Bangladeshi', '{ASIAN,ETHNIC_MINORITY}', 11),
    ('ethnicity', 'A4', 'Chinese', '{ASIAN,ETHNIC_MINORITY}', 12),
    ('ethnicity', 'A9', 'Any other Asian background', '{ASIAN,ETHNIC_MINORITY}', 13),
    ('ethnicity', 'B1', 'Caribbean', '{BLACK,ETHNIC_MINORITY}', 14),
    ('ethnicity', 'B2', 'African', '{BLACK,ETHNIC_MINORITY}', 15),
    ('ethnicity', 'B9', 'Any other Black background', '{BLACK,ETHNIC_MINORITY}', 16),
    ('ethnicity', 'O1', 'Chinese (16+1)', '{ASIAN,ETHNIC_MINORITY}', 17),
    ('ethnicity', 'O2', 'Arab', '{OTHER,ETHNIC_MINORITY}', 18),
    ('ethnicity', 'O9', 'Any other ethnic group', '{OTHER,ETHNIC_MINORITY}', 19),
    ('ethnicity', 'NS', 'Not stated', '{NOT_STATED}', 20);

create table worker (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    collar_number text,
    given_name text not null,
    family_name text not null,
    sex text not null,
    ethnicity text not null,
    disability text not null,
    details_confirmed_on date
);
select track_history('worker');

create table employment (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    worker_id uuid not null references worker,
    worker_type text not null,
    joined_on date not null,
    joiner_type text not null,
    left_on date check (left_on >= joined_on),
    leaver_type text,
    leaving_reason text,
    valid daterange generated always as (daterange(joined_on, left_on, '[]')) stored,
    constraint employment_overlap unique (worker_id, valid without overlaps)
);
create index on employment (joined_on);
create index on employment (left_on);
select track_history('employment');

create table rank_holding (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    worker_id uuid not null references worker,
    rank text not null,
    valid_from date not null,
    valid_to date check (valid_to >= valid_from),
    valid daterange generated always as (daterange(valid_from, valid_to, '[]')) stored,
    constraint rank_holding_overlap unique (worker_id, valid without overlaps)
);
select track_history('rank_holding', 'ranks');

create table organisation_unit (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    name text not null,
    kind text not null,
    parent_id uuid references organisation_unit,
    valid_from date not null,
    valid_to date check (valid_to >= valid_from)
);
create index on organisation_unit (parent_id);
select track_history('organisation_unit');

create table posting (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    worker_id uuid not null references worker,
    unit_id uuid not null references organisation_unit,
    role text not null,
    valid_from date not null,
    valid_to date check (valid_to >= valid_from),
    valid daterange generated always as (daterange(valid_from, valid_to, '[]')) stored,
    constraint posting_overlap unique (worker_id, valid without overlaps)
);
create index on posting (unit_id);
select track_history('posting');

create table contract (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    worker_id uuid not null references worker,
    hours_per_week numeric(5, 2) not null check (hours_per_week between 0 and 168),
    full_time_equivalent numeric(5, 4) not null check (full_time_equivalent between 0 and 1),
    valid_from date not null,
    valid_to date check (valid_to >= valid_from),
    valid daterange generated always as (daterange(valid_from, valid_to, '[]')) stored,
    constraint contract_overlap unique (worker_id, valid without overlaps)
);
select track_history('contract');

-- Budgeted posts of a worker type, of the whole force or of one unit.
create table establishment (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    worker_type text not null,
    unit_id uuid references organisation_unit,
    posts numeric(8, 2) not null check (posts >= 0),
    valid_from date not null,
    valid_to date check (valid_to >= valid_from)
);
create index on establishment (unit_id);
select track_history('establishment');
