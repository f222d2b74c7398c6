-- Talent: who could do more, which roles the force can't be without, who could follow in them; what people may hold the force to.

insert into code (list, code, label, groups, position) values
    ('talent-readiness', 'READY_NOW', 'Ready now', '{READY}', 1),
    ('talent-readiness', '1_2_YEARS', 'Ready in one to two years', '{}', 2),
    ('talent-readiness', '3_5_YEARS', 'Ready in three to five years', '{}', 3),
    ('talent-readiness', 'EMERGENCY_COVER', 'Could cover in an emergency', '{}', 4),
    ('talent-potential', 'HIGH', 'Two ranks or grades up', '{}', 1),
    ('talent-potential', 'GROWING', 'The next rank or grade', '{}', 2),
    ('talent-potential', 'EXPERT', 'Deeper in the present role', '{}', 3),
    ('talent-aspiration', 'PROMOTION', 'The next rank or grade', '{}', 1),
    ('talent-aspiration', 'SPECIALIST', 'A specialist role', '{}', 2),
    ('talent-aspiration', 'BREADTH', 'Experience elsewhere', '{}', 3),
    ('talent-aspiration', 'CONTENT', 'Content in the present role', '{}', 4),
    ('talent-pool', 'LEADERSHIP', 'Leadership', '{}', 1),
    ('talent-pool', 'SPECIALIST', 'Specialists', '{}', 2),
    ('talent-pool', 'DEVELOPMENT', 'Development', '{}', 3),
    ('development-action', 'POSTING', 'A posting', '{}', 1),
    ('development-action', 'LEARNING', 'Learning', '{}', 2),
    ('development-action', 'MENTORING', 'Coaching or mentoring', '{}', 3),
    ('development-action', 'PROJECT', 'A project or shadowing', '{}', 4),
    ('career-opportunity-kind', 'VACANCY', 'A vacancy', '{}', 1),
    ('career-opportunity-kind', 'SECONDMENT', 'A secondment', '{}', 2),
    ('career-opportunity-kind', 'DEVELOPMENT_OFFER', 'Development', '{}', 3),
    ('career-opportunity-kind', 'SHADOWING', 'Shadowing', '{}', 4),
    ('people-commitment-source', 'PEOPLE_DEAL', 'The People Deal', '{}', 1),
    ('people-commitment-source', 'DIVERSITY_AND_INCLUSION_STRATEGY', 'Diversity and inclusion strategy: From the Outside In', '{}', 2),
    ('people-commitment-kind', 'EXPECTED_OF_PEOPLE', 'What the force expects of its people', '{}', 1),
    ('people-commitment-kind', 'EXPECTED_OF_FORCE', 'What people can expect of the force', '{}', 2),
    ('people-commitment-kind', 'AIM', 'An aim of a strategy', '{}', 3);

create table critical_role (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    name text not null,
    unit_id uuid references organisation_unit,
    incumbent_id uuid references worker,
    why_critical text not null,
    valid_from date not null,
    valid_to date check (valid_to >= valid_from)
);
create index on critical_role (unit_id);
create index on critical_role (incumbent_id);
select track_history('critical_role');

create table succession_candidate (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    role_id uuid not null references critical_role,
    worker_id uuid not null references worker,
    readiness text not null,
    assessed_on date not null,
    valid_from date not null,
    valid_to date check (valid_to >= valid_from),
    valid daterange generated always as (daterange(valid_from, valid_to, '[]')) stored,
    constraint succession_candidate_overlap unique (worker_id, role_id, valid without overlaps)
);
create index on succession_candidate (role_id);
select track_history('succession_candidate');

create table talent_pool_entry (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    worker_id uuid not null references worker,
    pool text not null,
    aspiration text not null,
    readiness text not null,
    potential text not null,
    assessed_on date not null,
    notes text,
    valid_from date not null,
    valid_to date check (valid_to >= valid_from),
    valid daterange generated always as (daterange(valid_from, valid_to, '[]')) stored,
    constraint talent_pool_entry_overlap unique (worker_id, valid without overlaps)
);
create index on talent_pool_entry (pool, readiness);
select track_history('talent_pool_entry', 'talent-pool-entries');

create table development_need (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    worker_id uuid not null references worker,
    need text not null,
    planned_action text not null,
    identified_on date not null,
    due_on date check (due_on >= identified_on),
    met_on date check (met_on >= identified_on)
);
create index on development_need (worker_id);
select track_history('development_need');

create table career_opportunity (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    kind text not null,
    title text not null,
    description text not null,
    worker_type text,
    unit_id uuid references organisation_unit,
    published_on date not null,
    closes_on date check (closes_on >= published_on)
);
create index on career_opportunity (unit_id);
create index on career_opportunity (published_on);
select track_history('career_opportunity', 'career-opportunities');

create table people_commitment (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    source text not null,
    kind text not null,
    commitment text not null,
    evidence text,
    valid_from date not null,
    valid_to date check (valid_to >= valid_from)
);
select track_history('people_commitment');
