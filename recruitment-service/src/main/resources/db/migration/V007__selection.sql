-- Fair selection: assessors, panels, marks given alone, what was agreed on, samples of them for quality assurance, positive action.

insert into code (list, code, label, groups, position) values
    ('review-result', 'AGREES', 'The reviewer agrees with the mark', '{}', 1),
    ('review-result', 'DIFFERS', 'The reviewer would have marked differently', '{}', 2),
    ('positive-action-kind', 'WORKSHOP', 'Workshop', '{}', 1),
    ('positive-action-kind', 'MENTORING', 'Mentoring', '{}', 2),
    ('positive-action-kind', 'APPLICATION_SUPPORT', 'Support with an application', '{}', 3),
    ('positive-action-kind', 'ASSESSMENT_CENTRE_PREPARATION', 'Preparation for the assessment centre', '{}', 4),
    ('positive-action-kind', 'INTERVIEW_PREPARATION', 'One-to-one preparation for an interview', '{}', 5),
    ('positive-action-kind', 'DISCOVERY_DAY', 'Discovery day', '{}', 6),
    ('positive-action-kind', 'TELEVISION_OR_RADIO', 'Television or radio', '{}', 7),
    ('positive-action-kind', 'PUBLICATION', 'Publication', '{}', 8),
    ('positive-action-kind', 'COMMUNITY_ACTIVITY', 'Community activity', '{}', 9),
    ('represented-group', 'FEMALE', 'Women', '{SEX}', 1),
    ('represented-group', 'MALE', 'Men', '{SEX}', 2),
    ('represented-group', 'ETHNIC_MINORITY', 'People from ethnic minorities', '{ETHNICITY}', 3),
    ('represented-group', 'ASIAN', 'Asian people', '{ETHNICITY}', 4),
    ('represented-group', 'BLACK', 'Black people', '{ETHNICITY}', 5),
    ('represented-group', 'MIXED', 'People of mixed ethnicity', '{ETHNICITY}', 6),
    ('represented-group', 'OTHER', 'People of other ethnic groups', '{ETHNICITY}', 7);

-- The College of Policing's competency and values framework, as of 2016 and as renewed in 2024. The days are those on which the
-- force changed over: to be corrected here if it did so on others.
insert into code (list, code, label, valid_from, valid_to, groups, position) values
    ('competency', 'EMOTIONALLY_AWARE', 'We are emotionally aware', '2016-11-01', null, '{COMPETENCY}', 1),
    ('competency', 'TAKE_OWNERSHIP', 'We take ownership', '2016-11-01', null, '{COMPETENCY}', 2),
    ('competency', 'COLLABORATIVE', 'We are collaborative', '2016-11-01', null, '{COMPETENCY}', 3),
    ('competency', 'DELIVER_SUPPORT_AND_INSPIRE', 'We deliver, support and inspire', '2016-11-01', '2024-03-31', '{COMPETENCY}', 4),
    ('competency', 'SUPPORT_AND_INSPIRE', 'We support and inspire', '2024-04-01', null, '{COMPETENCY}', 5),
    ('competency', 'ANALYSE_CRITICALLY', 'We analyse critically', '2016-11-01', null, '{COMPETENCY}', 6),
    ('competency', 'INNOVATIVE_AND_OPEN_MINDED', 'We are innovative and open-minded', '2016-11-01', null, '{COMPETENCY}', 7),
    ('competency', 'IMPARTIALITY', 'Impartiality', '2016-11-01', '2024-03-31', '{VALUE}', 8),
    ('competency', 'INTEGRITY', 'Integrity', '2016-11-01', '2024-03-31', '{VALUE}', 9),
    ('competency', 'PUBLIC_SERVICE', 'Public service', '2016-11-01', null, '{VALUE}', 10),
    ('competency', 'TRANSPARENCY', 'Transparency', '2016-11-01', '2024-03-31', '{VALUE}', 11),
    ('competency', 'COURAGE', 'Courage', '2024-04-01', null, '{VALUE}', 12),
    ('competency', 'RESPECT_AND_EMPATHY', 'Respect and empathy', '2024-04-01', null, '{VALUE}', 13);

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

create table selection_panel (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    campaign_id uuid not null references campaign,
    step text not null check (step in ('SIFT', 'ASSESSMENT', 'INTERVIEW')),
    held_on date not null
);
create index on selection_panel (campaign_id, step);
create index on selection_panel (held_on);
select track_history('selection_panel');

create table panel_criterion (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    panel_id uuid not null references selection_panel,
    competency text not null,
    unique (panel_id, competency)
);
select track_history('panel_criterion', 'panel-criteria');

create table panel_member (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    panel_id uuid not null references selection_panel,
    assessor_id uuid not null references assessor,
    stood_down_on date,
    stand_down_reason text,
    check ((stood_down_on is null) = (stand_down_reason is null)),
    unique (panel_id, assessor_id)
);
create index on panel_member (assessor_id);
select track_history('panel_member');

create table panel_assessment (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    panel_id uuid not null references selection_panel,
    application_id uuid not null references application,
    moderated_on date,
    final_score numeric(5, 2),
    band text,
    moderation_notes text,
    check ((moderated_on is null) = (final_score is null) and (moderated_on is null) = (band is null)),
    unique (panel_id, application_id)
);
create index on panel_assessment (application_id);
select track_history('panel_assessment');

-- What a member gave an application for a criterion, alone.
create table assessor_mark (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    assessment_id uuid not null references panel_assessment,
    member_id uuid not null references panel_member,
    competency text not null,
    mark integer not null,
    evidence text,
    unique (assessment_id, member_id, competency)
);
create index on assessor_mark (member_id);
select track_history('assessor_mark');

-- What the panel agreed on.
create table moderated_mark (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    assessment_id uuid not null references panel_assessment,
    competency text not null,
    mark integer not null,
    reason text,
    unique (assessment_id, competency)
);
select track_history('moderated_mark');

-- A draw of marks for quality assurance. Whoever has the seed, the position and the algorithm can draw it again.
create table quality_sample (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    held_from date not null,
    held_to date not null check (held_to >= held_from),
    share_percent numeric(5, 2) not null check (share_percent > 0 and share_percent <= 100),
    seed text not null,
    algorithm text not null,
    position bigint not null,
    population integer not null,
    drawn integer not null check (drawn <= population)
);
create index on quality_sample (held_from);
select track_history('quality_sample');

create table sampled_mark (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    sample_id uuid not null references quality_sample,
    mark_id uuid not null references assessor_mark,
    reviewer_id uuid references worker,
    reviewed_on date,
    result text,
    reviewer_mark integer,
    notes text,
    check ((reviewed_on is null) = (result is null)),
    unique (sample_id, mark_id)
);
create index on sampled_mark (mark_id);
create index on sampled_mark (reviewer_id);
select track_history('sampled_mark');

create table positive_action_intervention (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    kind text not null,
    name text not null,
    aimed_at text not null,
    worker_type text not null,
    campaign_id uuid references campaign,
    starts_on date not null,
    ends_on date not null check (ends_on >= starts_on),
    audience integer check (audience >= 0)
);
create index on positive_action_intervention (campaign_id);
create index on positive_action_intervention (starts_on);
select track_history('positive_action_intervention');

create table positive_action_attendance (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    intervention_id uuid not null references positive_action_intervention,
    candidate_id uuid not null references candidate,
    attended_on date not null,
    unique (intervention_id, candidate_id, attended_on)
);
create index on positive_action_attendance (candidate_id);
select track_history('positive_action_attendance');

create table representation_benchmark (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    represented_group text not null,
    worker_type text not null,
    share_percent numeric(5, 2) not null check (share_percent between 0 and 100),
    source text not null,
    valid_from date not null,
    valid_to date check (valid_to >= valid_from),
    benchmark_of text not null generated always as (represented_group || ' ' || worker_type) stored,
    valid daterange generated always as (daterange(valid_from, valid_to, '[]')) stored,
    constraint representation_benchmark_overlap unique (benchmark_of, valid without overlaps)
);
select track_history('representation_benchmark');

create table diversity_plan (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    unit_id uuid not null references organisation_unit,
    valid_from date not null,
    valid_to date not null check (valid_to >= valid_from),
    actions text not null,
    completed_on date,
    valid daterange generated always as (daterange(valid_from, valid_to, '[]')) stored,
    constraint diversity_plan_overlap unique (unit_id, valid without overlaps)
);
select track_history('diversity_plan');

-- Who was preferred among the equally qualified, why, and among whom (Equality Act 2010, section 159).
create table fast_track (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    application_id uuid not null references application,
    assessment_id uuid not null unique references panel_assessment,
    benchmark_id uuid not null references representation_benchmark,
    decided_on date not null,
    reason text not null,
    workforce_percent numeric(5, 2) not null,
    benchmark_percent numeric(5, 2) not null
);
create index on fast_track (application_id);
create index on fast_track (decided_on);
select track_history('fast_track');

create table fast_track_comparison (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    fast_track_id uuid not null references fast_track,
    application_id uuid not null references application,
    final_score numeric(5, 2) not null,
    band text not null,
    unique (fast_track_id, application_id)
);
create index on fast_track_comparison (application_id);
select track_history('fast_track_comparison');
