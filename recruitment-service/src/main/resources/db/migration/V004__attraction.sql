-- Attraction: campaigns, what happens in them, who promotes them, and who would like to hear more.

insert into code (list, code, label, groups, position) values
    ('campaign-kind', 'RECRUITMENT', 'Recruitment to posts', '{}', 1),
    ('campaign-kind', 'INFLUENCER', 'Influencer campaign, in phases', '{}', 2),
    ('campaign-kind', 'POSITIVE_ACTION', 'Positive action', '{}', 3),
    ('campaign-kind', 'GOLD_GROUP', 'Gold group that steers representation', '{}', 4),
    ('attraction-event-kind', 'RECRUITMENT_STALL', 'Recruitment stall, such as Op Inscription', '{}', 1),
    ('attraction-event-kind', 'CAREERS_FAIR', 'Careers fair', '{}', 2),
    ('attraction-event-kind', 'SUMMER_ACADEMY', 'Summer Academy', '{}', 3),
    ('attraction-event-kind', 'DISCOVERY_DAY', 'Discovery day', '{}', 4),
    ('attraction-event-kind', 'COMMUNITY_ACTIVITY', 'Community activity', '{}', 5),
    ('attraction-event-kind', 'TELEVISION_OR_RADIO', 'Television or radio', '{}', 6),
    ('attraction-event-kind', 'PUBLICATION', 'Publication', '{}', 7),
    ('attraction-event-kind', 'INFLUENCER_PHASE', 'Phase of an influencer campaign', '{}', 8),
    ('attraction-event-kind', 'AMBASSADOR_INDUCTION', 'Induction of recruitment ambassadors', '{}', 9),
    ('attraction-event-kind', 'GROUP_WORKSHOP', 'Group workshop', '{OUTREACH}', 10),
    ('attraction-event-kind', 'ASSESSMENT_CENTRE_PREPARATION', 'Preparation for the assessment centre', '{OUTREACH}', 11),
    ('attraction-event-kind', 'INTERVIEW_PREPARATION', 'One-to-one preparation for an interview', '{OUTREACH}', 12),
    ('attraction-event-kind', 'GOLD_GROUP_MEETING', 'Meeting of the gold group', '{}', 13),
    ('positive-action-aim', 'ETHNIC_MINORITY', 'People from ethnic minorities', '{}', 1),
    ('positive-action-aim', 'WOMEN', 'Women', '{}', 2),
    ('positive-action-aim', 'DISABLED', 'Disabled people', '{}', 3),
    ('positive-action-aim', 'LGBT', 'Lesbian, gay, bisexual and trans people', '{}', 4),
    ('positive-action-aim', 'FAITH', 'People of a faith', '{}', 5),
    ('positive-action-aim', 'YOUNG_PEOPLE', 'Young people', '{}', 6),
    ('positive-action-aim', 'CADETS', 'Police cadets', '{}', 7),
    ('interest-channel', 'EVENT', 'At an event', '{}', 1),
    ('interest-channel', 'AMBASSADOR_APP', 'By an ambassador''s app', '{}', 2),
    ('interest-channel', 'WEB', 'On the web', '{}', 3),
    ('interest-channel', 'REFERRAL', 'By a colleague''s referral', '{}', 4),
    ('application-channel', 'EVENT', 'At an event', '{}', 1),
    ('application-channel', 'AMBASSADOR_APP', 'By an ambassador''s app', '{}', 2),
    ('application-channel', 'WEB', 'On the web', '{}', 3),
    ('application-channel', 'REFERRAL', 'By a colleague''s referral', '{}', 4),
    ('application-channel', 'DIRECT', 'Directly, without an expression of interest', '{}', 5),
    ('event-zone', 'RECRUITMENT', 'Recruitment zone', '{}', 1),
    ('event-zone', 'ENGAGEMENT', 'Engagement zone', '{}', 2),
    ('eligibility', 'ELIGIBLE', 'Eligible', '{}', 1),
    ('eligibility', 'NOT_ELIGIBLE', 'Not eligible', '{}', 2),
    ('eligibility', 'NOT_CHECKED', 'Not checked, or not completely', '{}', 3);

-- What somebody must be or have to enter, as yes-or-no questions. A criterion's groups are the routes that need it, or
-- EVERY_ROUTE; its dates are those on which it is asked.
insert into code (list, code, label, groups, position) values
    ('eligibility-criterion', 'AGED_18_AT_START', 'Will you be 18 or over on the day you start?', '{EVERY_ROUTE}', 1),
    ('eligibility-criterion', 'RIGHT_TO_WORK', 'May you live and work in the United Kingdom without restriction?', '{EVERY_ROUTE}', 2),
    ('eligibility-criterion', 'RESIDENT_THREE_YEARS', 'Have you lived in the United Kingdom for the last three years?', '{EVERY_ROUTE}', 3),
    ('eligibility-criterion', 'LEVEL_3_QUALIFICATION', 'Do you have a level 3 qualification, such as two A levels?', '{PCDA}', 4),
    ('eligibility-criterion', 'DEGREE', 'Do you have a degree?', '{DHEP,DC_DHEP,POLICE_NOW}', 5);

create table campaign (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    name text not null,
    worker_type text not null,
    entry_route text,
    purpose text,
    opens_on date not null,
    closes_on date check (closes_on >= opens_on),
    target_applicants integer check (target_applicants >= 0),
    target_appointments integer check (target_appointments >= 0),
    kind text not null default 'RECRUITMENT',
    channels text,
    audience text,
    partners text
);
create index on campaign (opens_on);
select track_history('campaign');

create table attraction_event (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    campaign_id uuid references campaign,
    name text not null,
    kind text not null,
    starts_on date not null,
    ends_on date not null check (ends_on >= starts_on),
    venue text,
    zones text,
    aimed_at text,
    staff integer check (staff >= 0),
    participants integer check (participants >= 0),
    school_year integer check (school_year between 1 and 13),
    feedback_given integer check (feedback_given between 0 and participants),
    would_consider_policing integer check (would_consider_policing between 0 and feedback_given),
    notes text
);
create index on attraction_event (campaign_id);
create index on attraction_event (starts_on);
select track_history('attraction_event');

create table recruitment_ambassador (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    worker_id uuid not null references worker,
    inducted_on date not null,
    ended_on date check (ended_on >= inducted_on),
    valid daterange generated always as (daterange(inducted_on, ended_on, '[]')) stored,
    constraint recruitment_ambassador_overlap unique (worker_id, valid without overlaps)
);
create index on recruitment_ambassador (inducted_on);
select track_history('recruitment_ambassador');

-- deletes_on is the day on which contact data goes: the last activity and the retention period that was promised then.
create table expression_of_interest (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    campaign_id uuid not null references campaign,
    event_id uuid references attraction_event,
    ambassador_id uuid references recruitment_ambassador,
    channel text not null,
    given_name text not null,
    family_name text not null,
    email text,
    phone text,
    eligibility text not null default 'NOT_CHECKED',
    consented_on date not null,
    received_on date not null check (received_on >= consented_on),
    followed_up_on date check (followed_up_on >= received_on),
    lapsed_on date check (lapsed_on >= received_on),
    zone text,
    deletes_on date not null,
    contact_deleted_on date,
    check (contact_deleted_on is null or (email is null and phone is null))
);
create index on expression_of_interest (campaign_id, received_on);
create index on expression_of_interest (event_id);
create index on expression_of_interest (ambassador_id);
create index on expression_of_interest (received_on);
create index on expression_of_interest (deletes_on) where contact_deleted_on is null;
select track_history('expression_of_interest', 'expressions-of-interest');
