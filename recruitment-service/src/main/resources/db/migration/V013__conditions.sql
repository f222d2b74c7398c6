-- Conditions of work: flexible working and its clock, pay points, job evaluation, grievances, policies and questions to leaders.

insert into code (list, code, label, groups, position) values
    ('flexible-working-pattern', 'PART_TIME', 'Part time', '{}', 1),
    ('flexible-working-pattern', 'COMPRESSED_HOURS', 'Compressed hours', '{}', 2),
    ('flexible-working-pattern', 'FLEXITIME', 'Flexitime', '{}', 3),
    ('flexible-working-pattern', 'STAGGERED_HOURS', 'Staggered hours', '{}', 4),
    ('flexible-working-pattern', 'FIXED_SHIFTS', 'Fixed shifts', '{}', 5),
    ('flexible-working-pattern', 'TERM_TIME', 'Term time', '{}', 6),
    ('flexible-working-pattern', 'ANNUALISED_HOURS', 'Annualised hours', '{}', 7),
    ('flexible-working-pattern', 'JOB_SHARE', 'Job share', '{}', 8),
    ('flexible-working-pattern', 'AGILE_WORKING', 'Working from home or several places', '{}', 9),
    ('flexible-working-pattern', 'OTHER', 'Other', '{}', 10),
    ('flexible-working-decision', 'AGREED', 'Agreed', '{GRANTS}', 1),
    ('flexible-working-decision', 'AGREED_IN_PART', 'Agreed in part', '{GRANTS}', 2),
    ('flexible-working-decision', 'REFUSED', 'Refused', '{}', 3),
    ('flexible-working-appeal-outcome', 'UPHELD', 'Appeal upheld', '{GRANTS}', 1),
    ('flexible-working-appeal-outcome', 'UPHELD_IN_PART', 'Appeal upheld in part', '{GRANTS}', 2),
    ('flexible-working-appeal-outcome', 'DISMISSED', 'Appeal dismissed', '{}', 3),
    ('flexible-working-refusal-ground', 'ADDITIONAL_COSTS', 'The burden of additional costs', '{}', 1),
    ('flexible-working-refusal-ground', 'DEMAND', 'Detriment to meeting demand', '{}', 2),
    ('flexible-working-refusal-ground', 'CANNOT_REORGANISE', 'Work can''t be reorganised among existing staff', '{}', 3),
    ('flexible-working-refusal-ground', 'CANNOT_RECRUIT', 'Additional staff can''t be recruited', '{}', 4),
    ('flexible-working-refusal-ground', 'QUALITY', 'Detriment to quality', '{}', 5),
    ('flexible-working-refusal-ground', 'PERFORMANCE', 'Detriment to performance', '{}', 6),
    ('flexible-working-refusal-ground', 'INSUFFICIENT_WORK', 'Too little work at the times proposed', '{}', 7),
    ('flexible-working-refusal-ground', 'PLANNED_CHANGES', 'Planned structural changes', '{}', 8),
    ('grievance-kind', 'GRIEVANCE', 'Grievance', '{}', 1),
    ('grievance-kind', 'DIGNITY_AT_WORK', 'Dignity at work', '{}', 2),
    ('grievance-outcome', 'AGREED', 'Resolved by agreement', '{}', 1),
    ('grievance-outcome', 'UPHELD', 'Upheld', '{}', 2),
    ('grievance-outcome', 'PARTLY_UPHELD', 'Partly upheld', '{}', 3),
    ('grievance-outcome', 'NOT_UPHELD', 'Not upheld', '{}', 4),
    ('grievance-outcome', 'WITHDRAWN', 'Withdrawn', '{}', 5),
    ('grievance-outcome', 'MISCONDUCT', 'Passed on as a matter of conduct', '{}', 6),
    ('people-policy-kind', 'HR_POLICY', 'HR policy', '{}', 1),
    ('people-policy-kind', 'PEOPLE_DEAL', 'People Deal', '{}', 2),
    ('people-policy-kind', 'STRATEGY', 'Strategy', '{}', 3),
    ('people-policy-kind', 'PAY_AND_CONDITIONS', 'Pay and conditions', '{}', 4),
    ('people-policy-kind', 'DISCRETIONARY_PAY', 'Discretionary pay option', '{CHECKED_FOR_COST}', 5),
    ('people-policy-kind', 'PENSION', 'Pensions', '{}', 6),
    ('people-policy-kind', 'REWARD', 'Rewards and benefits', '{CHECKED_FOR_COST}', 7),
    ('people-policy-kind', 'GUIDANCE', 'Guidance for managers', '{}', 8),
    ('staff-association', 'POLICE_FEDERATION', 'Police Federation', '{}', 1),
    ('staff-association', 'SUPERINTENDENTS_ASSOCIATION', 'Superintendents'' Association', '{}', 2),
    ('staff-association', 'TRADE_UNION', 'A trade union of police staff', '{}', 3),
    ('staff-association', 'STAFF_NETWORK', 'A staff network', '{}', 4),
    ('engagement-channel', 'ASK_THE_BOSS', 'Ask the boss', '{}', 1),
    ('engagement-channel', 'BLOG', 'A leader''s blog', '{}', 2),
    ('engagement-channel', 'EVENT', 'An event', '{}', 3);

-- From submission to decision, or to the outcome of an appeal. due_on is the last day in time by the policy in force at
-- submission; who decided an appeal had no part in the decision.
create table flexible_working_request (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    worker_id uuid not null references worker,
    unit_id uuid references organisation_unit,
    submitted_on date not null,
    pattern text not null,
    change_programme text,
    decided_on date check (decided_on >= submitted_on),
    decision text,
    refusal_ground text,
    decided_by_id uuid references worker,
    appealed_on date check (appealed_on >= decided_on),
    appeal_decided_on date check (appeal_decided_on >= appealed_on),
    appeal_outcome text,
    appeal_decided_by_id uuid references worker,
    withdrawn_on date check (withdrawn_on >= submitted_on),
    starts_on date,
    ends_on date check (ends_on >= starts_on),
    due_on date not null check (due_on >= submitted_on),
    warn_from date not null,
    outcome_on date generated always as (case when appealed_on is null then decided_on else appeal_decided_on end) stored,
    check (withdrawn_on is null or decided_on is null),
    check (appealed_on is null or decision <> 'AGREED'),
    check ((decided_on is null) = (decision is null)),
    check (appealed_on is null or decided_on is not null),
    check ((appeal_decided_on is null) = (appeal_outcome is null)),
    check (appeal_decided_on is null or appealed_on is not null),
    check (decided_by_id <> worker_id),
    check (appeal_decided_by_id <> worker_id),
    check (appeal_decided_by_id <> decided_by_id)
);
create index on flexible_working_request (worker_id);
create index on flexible_working_request (unit_id);
create index on flexible_working_request (decided_by_id);
create index on flexible_working_request (appeal_decided_by_id);
create index on flexible_working_request (submitted_on);
create index on flexible_working_request (due_on) where outcome_on is null and withdrawn_on is null;
select track_history('flexible_working_request');

create table pay_point (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    worker_id uuid not null references worker,
    grade text not null,
    hourly_rate_gbp numeric(7, 2) not null check (hourly_rate_gbp > 0),
    valid_from date not null,
    valid_to date check (valid_to >= valid_from),
    valid daterange generated always as (daterange(valid_from, valid_to, '[]')) stored,
    constraint pay_point_overlap unique (worker_id, valid without overlaps)
);
create index on pay_point (hourly_rate_gbp);
select track_history('pay_point');

-- A job weighed in a review of pay and conditions; benchmark jobs are those that the others are placed by.
create table job_evaluation (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    review text not null,
    job_title text not null,
    unit_id uuid references organisation_unit,
    benchmark boolean not null,
    present_grade text not null,
    evaluated_on date,
    evaluated_grade text,
    agreed_with_unions_on date check (agreed_with_unions_on >= evaluated_on),
    check ((evaluated_on is null) = (evaluated_grade is null)),
    constraint job_evaluation_job_title_key unique (review, job_title)
);
create index on job_evaluation (unit_id);
select track_history('job_evaluation');

create table grievance (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    worker_id uuid not null references worker,
    kind text not null,
    raised_on date not null,
    made_formal_on date check (made_formal_on >= raised_on),
    resolved_on date check (resolved_on >= raised_on),
    outcome text,
    feedback_given_on date check (feedback_given_on >= raised_on),
    account text,
    resolution text,
    check ((resolved_on is null) = (outcome is null)),
    check (made_formal_on <= resolved_on)
);
create index on grievance (worker_id);
create index on grievance (raised_on);
create index on grievance (resolved_on);
select track_history('grievance');

-- Policies, strategies, notices of pensions and rewards, and pay options, each edition a row.
create table people_policy (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    title text not null,
    edition integer not null check (edition >= 1),
    kind text not null,
    summary text,
    owner text,
    launched_on date,
    review_due_on date check (review_due_on > launched_on),
    withdrawn_on date check (withdrawn_on >= launched_on),
    annual_cost_gbp numeric(12, 2),
    fits_the_force boolean,
    affordable boolean,
    address text,
    constraint people_policy_edition_key unique (title, edition)
);
create index on people_policy (kind);
select track_history('people_policy', 'people-policies');

create table policy_consultation (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    policy_id uuid not null references people_policy,
    association text not null,
    opened_on date not null,
    closed_on date check (closed_on >= opened_on),
    response text
);
create index on policy_consultation (policy_id);
select track_history('policy_consultation');

-- Asked by anybody in the force, unnamed; answered by a leader.
create table leader_question (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    channel text not null,
    asked_on date not null,
    question text not null,
    answered_on date check (answered_on >= asked_on),
    answered_by text,
    answer text,
    check ((answered_on is null) = (answer is null))
);
create index on leader_question (asked_on);
select track_history('leader_question');
