-- Planning the workforce: what is budgeted and from whose money, what is planned, which skills and supervisors there are, who is
-- away, and what has been returned to the Home Office.

insert into code (list, code, label, groups, position) values
    ('workforce-plan-kind', 'JOINERS', 'Joiners', '{}', 1),
    ('workforce-plan-kind', 'LEAVERS', 'Leavers', '{}', 2),
    ('funding-source', 'FORCE', 'The force''s own budget', '{}', 1),
    ('funding-source', 'CENTRAL', 'Funded centrally', '{EXTERNAL}', 2),
    ('funding-source', 'REGIONAL', 'Funded by the region''s forces together', '{EXTERNAL}', 3),
    ('funding-source', 'PARTNER', 'Funded by a partner', '{EXTERNAL}', 4),
    ('secondment-kind', 'SECTION_38', 'Designated under section 38: an investigation, detention or escort officer', '{}', 1),
    ('secondment-kind', 'SECTION_39', 'Designated under section 39: a contractor''s detention or escort officer', '{AWAY}', 2),
    ('secondment-kind', 'OTHER_FORCE', 'Seconded to another force', '{AWAY}', 3),
    ('secondment-kind', 'CHANGE_PROJECT', 'Seconded to a change project', '{}', 4),
    ('secondment-kind', 'REGIONAL_UNIT', 'Seconded to a regional unit', '{}', 5),
    ('secondment-kind', 'CAREER_BREAK', 'On a career break', '{}', 6),
    ('workforce-standard', 'ETHNIC_MINORITY_SHARE', 'Ethnic minority share of new officers', '{}', 1),
    ('workforce-standard', 'FEMALE_SHARE', 'Female share of new officers', '{}', 2),
    ('workforce-standard', 'UNIT_SHARE_OF_ESTABLISHMENT', 'A unit''s share of the establishment', '{}', 3),
    ('workforce-strategy-heading', 'REFLECTING_OUR_COMMUNITIES', 'Reflecting our communities', '{}', 1),
    ('workforce-strategy-heading', 'WORKING_WITH_PARTNERS', 'Working with partners', '{}', 2),
    ('workforce-strategy-heading', 'EFFECTIVE_RECRUITMENT', 'Effective recruitment', '{}', 3),
    ('workforce-strategy-heading', 'ENGAGING_THE_PUBLIC', 'Engaging the public', '{}', 4),
    ('workforce-strategy-heading', 'IMPROVING_WELLBEING', 'Improving wellbeing', '{}', 5),
    ('workforce-strategy-heading', 'DEVELOPING_TALENT', 'Developing talent', '{}', 6),
    ('workforce-activity-kind', 'ACTIVITY', 'Activity', '{}', 1),
    ('workforce-activity-kind', 'CAPABILITY_GAP_PLAN', 'Plan to close a capability gap', '{}', 2),
    ('workforce-activity-kind', 'DEPARTMENT_REVIEW', 'Review of a department''s staffing by its business partner', '{}', 3),
    ('workforce-activity-kind', 'SPANS_REVIEW', 'Review of spans of control', '{}', 4),
    ('workforce-driver', 'NATIONAL', 'National', '{TOP_DOWN}', 1),
    ('workforce-driver', 'REGIONAL', 'Regional', '{TOP_DOWN}', 2),
    ('workforce-driver', 'FORCE', 'Force', '{TOP_DOWN}', 3),
    ('workforce-driver', 'DEPARTMENT', 'Department', '{BOTTOM_UP}', 4),
    ('learning-capacity-kind', 'INITIAL_LEARNING', 'Initial learning of new officers', '{}', 1),
    ('learning-capacity-kind', 'SPECIALIST_SKILLS', 'Specialist skills', '{}', 2),
    ('learning-capacity-kind', 'LARGE_EVENT', 'A large event', '{}', 3);

-- What a post is paid from, whether it is for a time only, and whether a rank is.
alter table establishment
    add column funding_source text not null default 'FORCE',
    add column temporary boolean not null default false;
select track_history('establishment');
alter table rank_holding add column temporary boolean not null default false;
select track_history('rank_holding', 'ranks');

create table planning_scenario (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    name text not null,
    description text,
    starts_on date not null,
    horizon_on date not null check (horizon_on > starts_on)
);
select track_history('planning_scenario');

-- A line of a plan: so many joiners or leavers in a period. Without a scenario it is a line of the adopted plan. Lines add up,
-- so two of the same kind never meet.
create table workforce_plan (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    scenario_id uuid references planning_scenario,
    worker_type text not null,
    unit_id uuid references organisation_unit,
    kind text not null,
    joiner_type text,
    starts_on date not null,
    ends_on date not null check (ends_on >= starts_on),
    heads integer not null check (heads >= 0),
    valid daterange generated always as (daterange(starts_on, ends_on, '[]')) stored,
    constraint workforce_plan_overlap exclude using gist (
        (coalesce(scenario_id, '00000000-0000-0000-0000-000000000000')) with =, worker_type with =,
        (coalesce(unit_id, '00000000-0000-0000-0000-000000000000')) with =, kind with =,
        (coalesce(joiner_type, '')) with =, valid with &&)
);
create index on workforce_plan (scenario_id);
create index on workforce_plan (unit_id);
select track_history('workforce_plan');

-- What the force measures itself against: a share that new officers should reflect, or that a unit should have of all posts.
create table workforce_standard (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    kind text not null,
    unit_id uuid references organisation_unit,
    percent numeric(5, 2) not null check (percent between 0 and 100),
    formal_target boolean not null,
    basis text not null,
    valid_from date not null,
    valid_to date check (valid_to >= valid_from),
    valid daterange generated always as (daterange(valid_from, valid_to, '[]')) stored,
    constraint workforce_standard_overlap exclude using gist (
        kind with =, (coalesce(unit_id, '00000000-0000-0000-0000-000000000000')) with =, valid with &&)
);
create index on workforce_standard (unit_id);
select track_history('workforce_standard');

create table workforce_strategy (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    name text not null,
    starts_on date not null,
    ends_on date not null check (ends_on >= starts_on),
    review_board text not null,
    adopted_on date
);
select track_history('workforce_strategy', 'workforce-strategies');

create table workforce_activity (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    strategy_id uuid not null references workforce_strategy,
    kind text not null,
    heading text not null,
    driver text not null,
    unit_id uuid references organisation_unit,
    title text not null,
    outcome text,
    posts_saved numeric(8, 2) check (posts_saved >= 0),
    due_on date not null,
    completed_on date
);
create index on workforce_activity (strategy_id);
create index on workforce_activity (unit_id);
select track_history('workforce_activity', 'workforce-activities');

create table shift_pattern_change (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    unit_id uuid not null references organisation_unit,
    pattern text not null,
    reason text not null,
    rostering_system text,
    effective_on date not null
);
create index on shift_pattern_change (unit_id);
select track_history('shift_pattern_change');

create table specialist_vacancy (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    unit_id uuid not null references organisation_unit,
    role text not null,
    worker_type text not null,
    posts integer not null check (posts > 0),
    appointed integer not null check (appointed between 0 and posts),
    opened_on date not null,
    closed_on date check (closed_on >= opened_on)
);
create index on specialist_vacancy (unit_id);
select track_history('specialist_vacancy', 'specialist-vacancies');

-- Places in which people can learn, against those that are needed.
create table learning_capacity (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    kind text not null,
    name text not null,
    places_offered integer not null check (places_offered >= 0),
    places_needed integer not null check (places_needed >= 0),
    starts_on date not null,
    ends_on date not null check (ends_on >= starts_on)
);
create index on learning_capacity (starts_on);
select track_history('learning_capacity', 'learning-capacities');

create table skill (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    name text not null
);
select track_history('skill');

create table skill_requirement (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    scenario_id uuid references planning_scenario,
    unit_id uuid not null references organisation_unit,
    skill_id uuid not null references skill,
    heads integer not null check (heads >= 0),
    valid_from date not null,
    valid_to date check (valid_to >= valid_from),
    valid daterange generated always as (daterange(valid_from, valid_to, '[]')) stored,
    constraint skill_requirement_overlap exclude using gist (
        (coalesce(scenario_id, '00000000-0000-0000-0000-000000000000')) with =, unit_id with =, skill_id with =, valid with &&)
);
create index on skill_requirement (unit_id);
create index on skill_requirement (skill_id);
create index on skill_requirement (scenario_id);
select track_history('skill_requirement');

-- A skill may be renewed before it runs out, so that two rows of one skill may hold on one day: they count once.
create table worker_skill (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    worker_id uuid not null references worker,
    skill_id uuid not null references skill,
    acquired_on date not null,
    expires_on date check (expires_on >= acquired_on),
    constraint worker_skill_acquired_on_key unique (worker_id, skill_id, acquired_on)
);
create index on worker_skill (skill_id);
select track_history('worker_skill');

create table supervision (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    worker_id uuid not null references worker,
    supervisor_id uuid not null references worker,
    valid_from date not null,
    valid_to date check (valid_to >= valid_from),
    valid daterange generated always as (daterange(valid_from, valid_to, '[]')) stored,
    check (supervisor_id <> worker_id),
    constraint supervision_overlap unique (worker_id, valid without overlaps)
);
create index on supervision (supervisor_id);
select track_history('supervision');

-- How many people one supervisor should have, in a unit or, without one, in every unit that has no policy of its own.
create table span_policy (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    unit_id uuid references organisation_unit,
    fewest_reports integer not null check (fewest_reports >= 0),
    most_reports integer not null check (most_reports >= fewest_reports),
    valid_from date not null,
    valid_to date check (valid_to >= valid_from),
    valid daterange generated always as (daterange(valid_from, valid_to, '[]')) stored,
    constraint span_policy_overlap exclude using gist (
        (coalesce(unit_id, '00000000-0000-0000-0000-000000000000')) with =, valid with &&)
);
create index on span_policy (unit_id);
select track_history('span_policy', 'span-policies');

create table secondment (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    worker_id uuid not null references worker,
    kind text not null,
    host text,
    valid_from date not null,
    valid_to date check (valid_to >= valid_from),
    valid daterange generated always as (daterange(valid_from, valid_to, '[]')) stored,
    constraint secondment_overlap unique (worker_id, valid without overlaps)
);
create index on secondment (valid_from);
select track_history('secondment');

-- A return as it was submitted. The position says what was known then, for ever; the heads are kept so that the next return can
-- be held against them.
create table home_office_return (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    census_on date not null unique,
    state text not null check (state in ('SUBMITTED', 'WITHDRAWN')),
    submitted_on date not null,
    submitted_by text not null,
    position bigint not null,
    withdrawn_on date,
    withdrawal_reason text
);
select track_history('home_office_return');
create table home_office_return_heads (
    return_id uuid not null references home_office_return on delete cascade,
    worker_type text not null,
    heads bigint not null,
    primary key (return_id, worker_type)
);

-- The groups of self-defined ethnicity that are reported, and the one that they are compared as.
insert into code (list, code, label, position) values
    ('self-defined-ethnicity-group', 'ASIAN', 'Asian', 1),
    ('self-defined-ethnicity-group', 'BLACK', 'Black', 2),
    ('self-defined-ethnicity-group', 'MIXED', 'Mixed', 3),
    ('self-defined-ethnicity-group', 'OTHER', 'Other', 4),
    ('self-defined-ethnicity-group', 'WHITE', 'White', 5),
    ('self-defined-ethnicity-group', 'ETHNIC_MINORITY', 'Ethnic minority', 6),
    ('self-defined-ethnicity-group', 'NOT_STATED', 'Not stated', 7);
