-- Learning: what there is to learn, when it is held, who took part, what each role asks for, and how lessons find their way
-- into training. Apprenticeships and work experience stand here too: people learning the work by doing it.

insert into code (list, code, label, groups, position) values
    ('learning-programme-kind', 'LEADERSHIP', 'Leadership', '{}', 1),
    ('learning-programme-kind', 'PROMOTION_SUPPORT', 'Support to the next rank or grade, such as Stepping Up', '{}', 2),
    ('learning-programme-kind', 'ACCELERATION', 'Leadership acceleration, such as ASPIRE', '{}', 3),
    ('learning-programme-kind', 'COACHING', 'Coaching', '{}', 4),
    ('learning-programme-kind', 'MENTORING', 'Mentoring', '{}', 5),
    ('learning-programme-kind', 'PROCEDURAL_JUSTICE', 'Procedural justice, inside and outside', '{}', 6),
    ('learning-programme-kind', 'MANDATORY', 'Mandatory training', '{}', 7),
    ('learning-programme-kind', 'PCSO_CPD', 'Continuous professional development of PCSOs', '{}', 8),
    ('learning-programme-kind', 'NEIGHBOURHOOD_CPD', 'Continuous professional development of neighbourhood teams', '{}', 9),
    ('learning-programme-kind', 'DETECTIVE_ACADEMY', 'Detective academy', '{}', 10),
    ('learning-programme-kind', 'PERSONAL_SAFETY', 'Personal safety', '{}', 11),
    ('learning-programme-kind', 'PUBLIC_ORDER', 'Public order', '{}', 12),
    ('learning-programme-kind', 'TASER', 'Taser', '{}', 13),
    ('learning-programme-kind', 'RECRUIT_TRAINING', 'Training of recruits', '{}', 14),
    ('learning-programme-kind', 'SPECIALIST', 'Specialist skills', '{}', 15),
    ('learning-programme-kind', 'CAREER_DEVELOPMENT', 'Career development', '{}', 16),
    ('development-level', 'SELF', 'Leading self', '{}', 1),
    ('development-level', 'OTHERS', 'Leading others', '{}', 2),
    ('development-level', 'BUSINESS', 'Leading the business', '{}', 3),
    ('leadership-principle', 'SERVICE_IMPROVER', 'Service improver', '{}', 1),
    ('leadership-principle', 'TRUST_BUILDER', 'Trust builder', '{}', 2),
    ('leadership-principle', 'INSPIRATIONAL_ROLE_MODEL', 'Inspirational role model', '{}', 3),
    ('leadership-principle', 'PEOPLE_DEVELOPER', 'People developer', '{}', 4),
    ('leadership-principle', 'ORGANISATIONAL_ADVOCATE', 'Organisational advocate', '{}', 5),
    ('leadership-principle', 'PERFORMANCE_MANAGER', 'Performance manager', '{}', 6),
    ('learning-delivery', 'CLASSROOM', 'In a classroom', '{}', 1),
    ('learning-delivery', 'ONLINE', 'Online', '{}', 2),
    ('learning-delivery', 'BLENDED', 'Blended', '{}', 3),
    ('learning-delivery', 'ON_THE_JOB', 'On the job', '{}', 4),
    ('learning-requirement', 'MANDATORY', 'Mandatory', '{}', 1),
    ('learning-requirement', 'RECOMMENDED', 'Recommended', '{}', 2),
    ('learning-partner-kind', 'UNIVERSITY', 'University', '{}', 1),
    ('learning-partner-kind', 'COLLEGE', 'College', '{}', 2),
    ('learning-partner-kind', 'TRAINING_PROVIDER', 'Training provider', '{}', 3),
    ('learning-partner-kind', 'AWARDING_BODY', 'Awarding body', '{}', 4),
    ('lesson-plan-outcome', 'UNCHANGED', 'Good as it was', '{}', 1),
    ('lesson-plan-outcome', 'AMENDED', 'Amended', '{}', 2),
    ('lesson-plan-outcome', 'WITHDRAWN', 'Withdrawn', '{}', 3),
    ('mentoring-kind', 'MENTORING', 'Mentoring', '{}', 1),
    ('mentoring-kind', 'REVERSE_MENTORING', 'Reverse mentoring', '{}', 2),
    ('mentoring-kind', 'COACHING', 'Coaching', '{}', 3),
    ('abstraction-reason', 'RESPONSE_COVER', 'Cover for response', '{}', 1),
    ('abstraction-reason', 'EVENT', 'An event', '{}', 2),
    ('abstraction-reason', 'PUBLIC_ORDER', 'Public order', '{}', 3),
    ('abstraction-reason', 'MAJOR_INCIDENT', 'A major incident', '{}', 4),
    ('abstraction-reason', 'OTHER_AREA', 'Support to another area', '{}', 5),
    ('abstraction-reason', 'OTHER', 'Other', '{}', 6),
    ('time-of-day', 'NIGHT', 'Night: midnight to 6', '{}', 1),
    ('time-of-day', 'MORNING', 'Morning: 6 to noon', '{}', 2),
    ('time-of-day', 'AFTERNOON', 'Afternoon: noon to 6', '{}', 3),
    ('time-of-day', 'EVENING', 'Evening: 6 to midnight', '{}', 4),
    ('placement-kind', 'WORK_EXPERIENCE', 'Work experience of a school''s pupils', '{}', 1),
    ('placement-kind', 'COLLEGE_STUDENT', 'Students of a college', '{}', 2),
    ('placement-kind', 'UNIVERSITY_STUDENT', 'Students of a university', '{}', 3),
    ('placement-kind', 'APPRENTICE', 'Apprentices of another employer', '{}', 4);

-- Universities, colleges and awarding bodies that the force learns with, and until when.
create table learning_partner (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    name text not null,
    kind text not null,
    provides text,
    contract_from date not null,
    contract_to date check (contract_to >= contract_from)
);
select track_history('learning_partner');

create table learning_programme (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    name text not null,
    kind text not null,
    level text,
    board_order integer check (board_order between 1 and 9999),
    principle text,
    delivery text,
    accreditation text,
    partner_id uuid references learning_partner,
    commissioned_on date,
    starts_on date,
    ends_on date check (ends_on >= starts_on),
    evaluated_on date check (evaluated_on >= starts_on),
    evaluation text,
    address text
);
create index on learning_programme (partner_id);
create index on learning_programme (kind);
select track_history('learning_programme');

create table learning_session (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    programme_id uuid not null references learning_programme,
    held_on date not null,
    ended_on date check (ended_on >= held_on),
    title text,
    unit_id uuid references organisation_unit,
    venue text,
    places integer check (places >= 1),
    unique (id, programme_id)
);
create index on learning_session (programme_id);
create index on learning_session (unit_id);
create index on learning_session (held_on);
select track_history('learning_session');

-- A participation in a session is one in the session's programme: the pair is referred to, not the session alone.
create table learning_participation (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    programme_id uuid not null references learning_programme,
    session_id uuid,
    worker_id uuid not null references worker,
    participated_on date not null,
    completed_on date check (completed_on >= participated_on),
    constraint learning_participation_session_id_fkey
        foreign key (session_id, programme_id) references learning_session (id, programme_id),
    constraint learning_participation_worker_external_id_key unique (session_id, worker_id)
);
create index on learning_participation (programme_id, completed_on);
create index on learning_participation (worker_id);
create index on learning_participation (participated_on, programme_id);
select track_history('learning_participation');

-- What a role asks of who holds it: the learner profile of the role, a line for each programme.
create table learner_profile (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    role text not null,
    programme_id uuid not null references learning_programme,
    requirement text not null,
    renewal_months integer check (renewal_months between 1 and 240),
    valid_from date not null,
    valid_to date check (valid_to >= valid_from),
    constraint learner_profile_valid_from_key unique (role, programme_id, valid_from)
);
create index on learner_profile (programme_id);
select track_history('learner_profile');

-- What a unit needs in the twelve months from starts_on: all units' lines together are the force's plan.
create table learning_plan (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    unit_id uuid not null references organisation_unit,
    programme_id uuid not null references learning_programme,
    starts_on date not null,
    heads integer not null check (heads >= 1),
    agreed_on date,
    constraint learning_plan_starts_on_key unique (unit_id, programme_id, starts_on)
);
create index on learning_plan (programme_id);
create index on learning_plan (starts_on);
select track_history('learning_plan');

create table lesson_plan_review (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    programme_id uuid not null references learning_programme,
    lesson_plan text not null,
    reviewed_on date not null,
    procedural_justice boolean not null,
    outcome text not null,
    changes text
);
create index on lesson_plan_review (programme_id);
select track_history('lesson_plan_review');

-- What a forum learned, to whom it was passed, and the review by which it came into a lesson plan.
create table organisational_learning (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    forum text not null,
    learning text not null,
    recorded_on date not null,
    passed_to_id uuid references organisation_unit,
    passed_on date check (passed_on >= recorded_on),
    review_id uuid references lesson_plan_review,
    incorporated_on date check (incorporated_on >= passed_on)
);
create index on organisational_learning (passed_to_id);
create index on organisational_learning (review_id);
create index on organisational_learning (recorded_on);
select track_history('organisational_learning', 'organisational-learning');

create table mentoring_pair (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    mentor_id uuid not null references worker,
    mentee_id uuid not null references worker,
    kind text not null,
    started_on date not null,
    ended_on date check (ended_on >= started_on),
    check (mentor_id <> mentee_id)
);
create index on mentoring_pair (mentor_id);
create index on mentoring_pair (mentee_id);
select track_history('mentoring_pair');

create table development_aspiration (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    worker_id uuid not null references worker,
    recorded_on date not null,
    aspiration text not null,
    programme_id uuid references learning_programme
);
create index on development_aspiration (worker_id);
create index on development_aspiration (programme_id);
select track_history('development_aspiration');

-- Hours that an officer of a neighbourhood team worked elsewhere; the unit that gave them up is accountable.
create table abstraction (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    worker_id uuid not null references worker,
    unit_id uuid not null references organisation_unit,
    abstracted_on date not null,
    hours numeric(4, 2) not null check (hours > 0 and hours <= 24),
    reason text not null,
    authorised_by text not null
);
create index on abstraction (worker_id);
create index on abstraction (unit_id);
create index on abstraction (abstracted_on);
select track_history('abstraction');

-- Hours that an officer was visible in the community of a unit.
create table visible_hours (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    worker_id uuid not null references worker,
    unit_id uuid not null references organisation_unit,
    seen_on date not null,
    time_of_day text not null,
    hours numeric(4, 2) not null check (hours > 0 and hours <= 24),
    constraint visible_hours_time_of_day_key unique (worker_id, unit_id, seen_on, time_of_day)
);
create index on visible_hours (unit_id);
create index on visible_hours (seen_on);
select track_history('visible_hours', 'visible-hours');

create table apprenticeship (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    worker_id uuid not null references worker,
    standard text not null,
    started_on date not null,
    planned_end_on date check (planned_end_on > started_on),
    completed_on date check (completed_on >= started_on),
    withdrawn_on date check (withdrawn_on >= started_on),
    partner_id uuid references learning_partner,
    check (completed_on is null or withdrawn_on is null),
    constraint apprenticeship_started_on_key unique (worker_id, started_on)
);
create index on apprenticeship (partner_id);
create index on apprenticeship (started_on);
select track_history('apprenticeship');

create table apprenticeship_rotation (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    apprenticeship_id uuid not null references apprenticeship,
    unit_id uuid not null references organisation_unit,
    valid_from date not null,
    valid_to date check (valid_to >= valid_from),
    valid daterange generated always as (daterange(valid_from, valid_to, '[]')) stored,
    constraint apprenticeship_rotation_overlap unique (apprenticeship_id, valid without overlaps)
);
create index on apprenticeship_rotation (unit_id);
select track_history('apprenticeship_rotation');

-- Young people hosted: how many, from where. No pupil is named anywhere.
create table work_experience_placement (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    school text not null,
    started_on date not null,
    ended_on date check (ended_on >= started_on),
    students integer not null check (students between 1 and 500),
    unit_id uuid references organisation_unit,
    kind text not null default 'WORK_EXPERIENCE',
    school_rich_in_diversity boolean,
    pupils_more_challenging boolean,
    applied integer check (applied >= 0),
    interviewed integer check (interviewed >= 0),
    presented_on date check (presented_on >= started_on),
    documents_address text
);
create index on work_experience_placement (started_on);
create index on work_experience_placement (unit_id);
select track_history('work_experience_placement');
