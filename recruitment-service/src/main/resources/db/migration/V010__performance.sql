-- WMP Conversations: a yearly cycle of performance conversations, from objectives to ratings, and 360-degree feedback.

insert into code (list, code, label, valid_from, groups, position) values
    ('conversation-format', 'STANDARD', 'Standard', '2018-04-01', '{}', 1),
    ('conversation-format', 'ADAPTED_FOR_SPECIALS', 'Adapted to the demands on volunteers', '2018-04-01', '{}', 2),
    ('objective-level', 'EXECUTIVE', 'Of a member of the Force Executive, from the Ambition Plan', '2018-04-01', '{}', 1),
    ('objective-level', 'FORCE', 'Of the force, set by the Force Executive', '2018-04-01', '{}', 2),
    ('objective-level', 'DEPARTMENT', 'Of a department', '2018-04-01', '{}', 3),
    ('performance-rating', 'EXCEEDED', 'Exceeded what was expected', '2018-04-01', '{}', 1),
    ('performance-rating', 'ACHIEVED', 'Achieved what was expected', '2018-04-01', '{}', 2),
    ('performance-rating', 'PARTLY_ACHIEVED', 'Partly achieved what was expected', '2018-04-01', '{NEEDS_SUPPORT}', 3),
    ('performance-rating', 'NOT_ACHIEVED', 'Did not achieve what was expected', '2018-04-01', '{NEEDS_SUPPORT}', 4),
    ('conversation-note-kind', 'CONVERSATION', 'A regular conversation', '2018-04-01', '{REGULAR}', 1),
    ('conversation-note-kind', 'PROGRESS', 'Progress against objectives', '2018-04-01', '{}', 2),
    ('conversation-note-kind', 'WELFARE', 'Welfare and wellbeing', '2018-04-01', '{REGULAR}', 3),
    ('conversation-note-kind', 'DEVELOPMENT', 'Development', '2018-04-01', '{}', 4),
    ('feedback-relationship', 'LINE_MANAGER', 'Line manager', '2018-04-01', '{}', 1),
    ('feedback-relationship', 'PEER', 'Peer', '2018-04-01', '{}', 2),
    ('feedback-relationship', 'REPORT', 'Reports to the worker', '2018-04-01', '{}', 3),
    ('feedback-relationship', 'PARTNER', 'Colleague elsewhere in the force', '2018-04-01', '{}', 4),
    ('feedback-question', 'SETS_DIRECTION', 'Sets a clear direction', '2018-04-01', '{}', 1),
    ('feedback-question', 'LISTENS', 'Listens, and acts on what people say', '2018-04-01', '{}', 2),
    ('feedback-question', 'DEVELOPS_OTHERS', 'Develops others', '2018-04-01', '{}', 3),
    ('feedback-question', 'LIVES_THE_VALUES', 'Lives by the values of the force', '2018-04-01', '{}', 4);

create table performance_cycle (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    name text not null,
    starts_on date not null,
    ends_on date not null check (ends_on > starts_on)
);
select track_history('performance_cycle');

-- Who a cycle is for, from when: a cycle without phases is for everybody.
create table rollout_phase (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    cycle_id uuid not null references performance_cycle,
    name text not null,
    worker_type text not null,
    rank text,
    role text,
    unit_id uuid references organisation_unit,
    named boolean not null default false,
    starts_on date not null,
    planned_on date,
    acceleration_reason text,
    check (acceleration_reason is not null or planned_on is null or starts_on >= planned_on)
);
create index on rollout_phase (cycle_id);
create index on rollout_phase (unit_id);
select track_history('rollout_phase');

-- What the force, a department or a member of the Force Executive wants of a year; each comes from one above.
create table performance_objective (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    cycle_id uuid not null references performance_cycle,
    level text not null,
    unit_id uuid references organisation_unit,
    owner_id uuid references worker,
    cascades_from_id uuid references performance_objective,
    objective text not null,
    check ((level = 'DEPARTMENT') = (unit_id is not null)),
    check ((level = 'EXECUTIVE') = (owner_id is not null))
);
create index on performance_objective (cycle_id, level);
create index on performance_objective (unit_id);
create index on performance_objective (owner_id);
create index on performance_objective (cascades_from_id);
select track_history('performance_objective');

-- Where ratings are compared across teams before they become final.
create table moderation_session (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    cycle_id uuid not null references performance_cycle,
    unit_id uuid references organisation_unit,
    chair_id uuid not null references worker,
    held_on date not null,
    notes text
);
create index on moderation_session (cycle_id);
create index on moderation_session (unit_id);
create index on moderation_session (chair_id);
select track_history('moderation_session');

-- A worker's year. Each rating is kept beside the one that came of it.
create table performance_conversation (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    cycle_id uuid not null references performance_cycle,
    worker_id uuid not null references worker,
    manager_id uuid references worker check (manager_id <> worker_id),
    format text not null default 'STANDARD',
    objectives_agreed_on date,
    year_end_on date check (year_end_on >= objectives_agreed_on),
    year_end_summary text,
    volunteer_demands text,
    provisional_what text,
    provisional_how text,
    provisional_on date,
    moderated_what text,
    moderated_how text,
    moderation_session_id uuid references moderation_session,
    moderation_reason text,
    final_what text,
    final_how text,
    final_reason text,
    finalised_on date,
    state text generated always as (
        case when final_what is not null then 'FINAL'
             when moderated_what is not null then 'MODERATED'
             when provisional_what is not null then 'PROVISIONALLY_RATED'
             when objectives_agreed_on is not null then 'OBJECTIVES_AGREED'
             else 'OPEN' end) stored,
    constraint performance_conversation_worker unique (worker_id, cycle_id),
    check (year_end_on is null or objectives_agreed_on is not null),
    check ((provisional_what is null) = (provisional_how is null)),
    check ((moderated_what is null) = (moderated_how is null)),
    check ((final_what is null) = (final_how is null)),
    check ((final_what is null) = (finalised_on is null)),
    check (moderated_what is null or provisional_what is not null),
    check (final_what is null or moderated_what is not null)
);
create index on performance_conversation (cycle_id, worker_id);
create index on performance_conversation (manager_id);
create index on performance_conversation (moderation_session_id);
select track_history('performance_conversation');

create table individual_objective (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    conversation_id uuid not null references performance_conversation,
    cascades_from_id uuid references performance_objective,
    objective text not null
);
create index on individual_objective (conversation_id);
create index on individual_objective (cascades_from_id);
select track_history('individual_objective');

-- Progress and notes: what takes the place of an appraisal form.
create table conversation_note (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    conversation_id uuid not null references performance_conversation,
    kind text not null,
    noted_on date not null,
    note text not null
);
create index on conversation_note (conversation_id, noted_on);
create index on conversation_note (noted_on);
select track_history('conversation_note');

create table feedback_request (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    conversation_id uuid not null references performance_conversation,
    opens_on date not null,
    closes_on date not null check (closes_on >= opens_on),
    closed_on date
);
create index on feedback_request (conversation_id);
select track_history('feedback_request');

create table feedback_invitation (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    request_id uuid not null references feedback_request,
    respondent_id uuid not null references worker,
    relationship text not null,
    constraint feedback_invitation_respondent unique (respondent_id, request_id)
);
create index on feedback_invitation (request_id);
select track_history('feedback_invitation');

-- Who has answered, and what was answered: two tables with nothing in common but the request. Neither has a history, a time,
-- a number of a transaction, or an id that grows with time, so that nothing tells whose answer is whose.
create table feedback_receipt (
    request_id uuid not null references feedback_request on delete cascade,
    respondent_id uuid not null references worker,
    primary key (request_id, respondent_id)
);
create index on feedback_receipt (respondent_id);
create table feedback_answer (
    id uuid primary key default gen_random_uuid(),
    request_id uuid not null references feedback_request on delete cascade,
    question text not null,
    score smallint not null check (score between 1 and 5),
    comment text
);
create index on feedback_answer (request_id);
