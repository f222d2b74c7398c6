-- Promotion: processes from one rank to another, who applied, what came of it, and what was said about the process.

insert into code (list, code, label, groups, position) values
    ('promotion-season', 'SPRING', 'Spring', '{}', 1),
    ('promotion-season', 'SUMMER', 'Summer', '{}', 2),
    ('promotion-season', 'AUTUMN', 'Autumn', '{}', 3),
    ('promotion-season', 'WINTER', 'Winter', '{}', 4),
    ('promotion-outcome', 'SUCCESSFUL', 'Successful: promoted', '{}', 1),
    ('promotion-outcome', 'TALENT_POOL', 'Talent pool', '{POOL}', 2),
    ('promotion-outcome', 'DEVELOPMENT_POOL', 'Development pool', '{POOL}', 3),
    ('promotion-outcome', 'WITHDRAWN', 'Withdrawn by the applicant', '{}', 4),
    ('development-opportunity-kind', 'STEPPING_UP', 'Stepping Up programme', '{}', 1),
    ('development-opportunity-kind', 'ELEVATION_PROGRAMME', 'Elevation Programme', '{}', 2),
    ('development-opportunity-kind', 'WORKSHOP', 'Workshop', '{}', 3),
    ('development-opportunity-kind', 'MENTORING', 'Mentoring', '{}', 4),
    ('development-opportunity-kind', 'ACTING_RANK', 'Acting or temporary rank', '{}', 5),
    ('promotion-review-kind', 'REVIEW', 'Review that the force commissioned', '{}', 1),
    ('promotion-review-kind', 'CHALLENGE', 'Challenge by somebody concerned', '{}', 2),
    ('promotion-review-source', 'FORCE', 'The force itself', '{}', 1),
    ('promotion-review-source', 'STAFF_ASSOCIATION', 'Staff association', '{}', 2),
    ('promotion-review-source', 'APPLICANT', 'Applicant', '{}', 3),
    ('promotion-review-source', 'INSPECTORATE', 'Inspectorate', '{}', 4),
    ('promotion-review-conclusion', 'UPHELD', 'Upheld', '{}', 1),
    ('promotion-review-conclusion', 'PARTLY_UPHELD', 'Upheld in part', '{}', 2),
    ('promotion-review-conclusion', 'NOT_UPHELD', 'Not upheld', '{}', 3),
    ('centre-assessor-kind', 'SENIOR_OFFICER', 'Senior officer', '{}', 1),
    ('centre-assessor-kind', 'PEER', 'Peer', '{}', 2),
    ('centre-assessor-kind', 'COMMUNITY_MEMBER', 'Member of the community', '{}', 3),
    ('centre-assessor-kind', 'HUMAN_RESOURCES', 'Human resources', '{}', 4);

create table promotion_process (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    from_rank text not null,
    to_rank text not null check (to_rank <> from_rank),
    season text not null,
    year integer not null,
    opens_on date not null,
    closes_on date not null check (closes_on >= opens_on),
    outcomes_on date check (outcomes_on >= closes_on),
    published_on date,
    unique (from_rank, to_rank, season, year)
);
create index on promotion_process (opens_on);
select track_history('promotion_process', 'promotion-processes');

create table development_opportunity (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    kind text not null,
    name text not null,
    process_id uuid references promotion_process,
    towards_rank text,
    starts_on date not null,
    ends_on date not null check (ends_on >= starts_on)
);
create index on development_opportunity (process_id);
create index on development_opportunity (ends_on);
select track_history('development_opportunity', 'development-opportunities');

-- One application of a worker in a process. There is no column for anybody's approval of it, on purpose.
create table promotion_application (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    process_id uuid not null references promotion_process,
    worker_id uuid not null references worker,
    applied_on date not null,
    outcome text,
    outcome_on date check (outcome_on >= applied_on),
    feedback text,
    check ((outcome is null) = (outcome_on is null)),
    unique (process_id, worker_id)
);
create index on promotion_application (worker_id);
create index on promotion_application (applied_on);
select track_history('promotion_application');

create table promotion_review (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    process_id uuid not null references promotion_process,
    kind text not null,
    raised_by text not null,
    raised_on date not null,
    concern text not null,
    concluded_on date check (concluded_on >= raised_on),
    conclusion text,
    action_taken text,
    check ((conclusion is null) = (concluded_on is null))
);
create index on promotion_review (process_id);
select track_history('promotion_review');

create table assessment_centre_score (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    application_id uuid not null references promotion_application,
    scenario text not null,
    assessor_kind text not null,
    score integer not null check (score >= 0),
    out_of integer not null check (out_of >= 1),
    scored_on date not null,
    check (score <= out_of)
);
create index on assessment_centre_score (application_id);
select track_history('assessment_centre_score');
