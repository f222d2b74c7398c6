-- Candidates, their applications, and the conditions of offers.

insert into code (list, code, label, groups, position) values
    ('qualification', 'NO_DEGREE', 'No degree', '{}', 1),
    ('qualification', 'DEGREE', 'Degree', '{HAS_DEGREE}', 2),
    ('qualification', 'DEGREE_WITH_ACCREDITED_PRIOR_LEARNING', 'Degree that counts as accredited prior learning', '{HAS_DEGREE}', 3),
    ('rejection-reason', 'NOT_ELIGIBLE', 'Not eligible', '{}', 1),
    ('rejection-reason', 'BELOW_STANDARD_AT_SIFT', 'Below the standard at the sift', '{}', 2),
    ('rejection-reason', 'BELOW_STANDARD_AT_ASSESSMENT', 'Below the standard at the assessment', '{}', 3),
    ('rejection-reason', 'BELOW_STANDARD_AT_INTERVIEW', 'Below the standard at the interview', '{}', 4),
    ('rejection-reason', 'VETTING_REFUSED', 'Vetting refused', '{CONDITION}', 5),
    ('rejection-reason', 'MEDICAL_NOT_MET', 'Medical standard not met', '{CONDITION}', 6),
    ('rejection-reason', 'FITNESS_NOT_MET', 'Fitness standard not met', '{CONDITION}', 7),
    ('rejection-reason', 'REFERENCES_NOT_SATISFACTORY', 'References not satisfactory', '{CONDITION}', 8),
    ('rejection-reason', 'OFFER_EXPIRED', 'Offer not accepted in time', '{}', 9),
    ('rejection-reason', 'NO_VACANCY', 'No vacancy left', '{}', 10),
    ('rejection-reason', 'OTHER', 'Other', '{}', 11),
    ('withdrawal-reason', 'OTHER_EMPLOYMENT', 'Took other employment', '{}', 1),
    ('withdrawal-reason', 'PROCESS_TOO_LONG', 'The process took too long', '{}', 2),
    ('withdrawal-reason', 'ROLE_NOT_AS_EXPECTED', 'The role was not as expected', '{}', 3),
    ('withdrawal-reason', 'PAY_OR_CONDITIONS', 'Pay or conditions', '{}', 4),
    ('withdrawal-reason', 'PERSONAL', 'Personal reasons', '{}', 5),
    ('withdrawal-reason', 'NOT_STATED', 'Not stated', '{}', 6),
    ('encouraged-by', 'SPOKE_TO_SOMEBODY_IN_A_FORCE', 'Spoke to somebody in a force', '{}', 1),
    ('encouraged-by', 'EVENT', 'An event', '{}', 2),
    ('encouraged-by', 'ADVERTISEMENT', 'An advertisement', '{}', 3),
    ('encouraged-by', 'SOCIAL_MEDIA', 'Social media', '{}', 4),
    ('encouraged-by', 'FAMILY_OR_FRIENDS', 'Family or friends', '{}', 5),
    ('encouraged-by', 'OTHER', 'Something else', '{}', 6),
    ('selection-step', 'SUBMITTED', 'Submitted', '{}', 1),
    ('selection-step', 'SIFT', 'Sift', '{}', 2),
    ('selection-step', 'ASSESSMENT', 'Assessment', '{}', 3),
    ('selection-step', 'INTERVIEW', 'Interview', '{}', 4),
    ('selection-step', 'OFFERED', 'Offered', '{}', 5),
    ('selection-step', 'CONDITIONS', 'Conditions', '{}', 6),
    ('selection-step', 'READY', 'Ready', '{}', 7),
    ('condition-result', 'MET', 'Met', '{}', 1),
    ('condition-result', 'NOT_MET', 'Not met', '{}', 2);

-- A condition's groups are the worker types that need it, or EVERY_TYPE.
insert into code (list, code, label, groups, position) values
    ('condition-kind', 'VETTING', 'Vetting', '{EVERY_TYPE}', 1),
    ('condition-kind', 'MEDICAL', 'Medical', '{POLICE_OFFICER,SPECIAL_CONSTABLE,PCSO,DESIGNATED_OFFICER}', 2),
    ('condition-kind', 'FITNESS', 'Fitness test', '{POLICE_OFFICER,SPECIAL_CONSTABLE}', 3),
    ('condition-kind', 'REFERENCES', 'References', '{EVERY_TYPE}', 4);

insert into code (list, code, label, valid_from, valid_to, groups, position) values
    ('fitness-standard', 'BEFORE_2018', 'The fitness test before 2018', '1900-01-01', '2017-12-31', '{}', 1),
    ('fitness-standard', 'FROM_2018', 'The fitness test launched in 2018', '2018-01-01', null, '{}', 2);

create table candidate (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    given_name text not null,
    family_name text not null,
    email text,
    phone text,
    date_of_birth date,
    sex text,
    ethnicity text,
    disability text,
    qualification text,
    worker_id uuid references worker
);
create index on candidate (worker_id);
create index on candidate (family_name);
select track_history('candidate');

-- Whom an expression of interest brought: both are one person, to whom everything recorded of either belongs.
alter table expression_of_interest
    add column candidate_id uuid references candidate,
    add column state text not null generated always as (
        case when candidate_id is not null then 'APPLIED'
             when lapsed_on is not null then 'LAPSED'
             when followed_up_on is not null then 'FOLLOWED_UP'
             else 'RECEIVED' end) stored;
create index on expression_of_interest (candidate_id);
create index on expression_of_interest (state, received_on);
select track_history('expression_of_interest', 'expressions-of-interest');

-- The day on which each step was entered: none before the one before it, and none without it. The state follows.
create table application (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    campaign_id uuid not null references campaign,
    candidate_id uuid not null references candidate,
    expression_of_interest_id uuid references expression_of_interest,
    submitted_on date not null,
    sift_on date,
    assessment_on date,
    interview_on date,
    offered_on date,
    offer_expires_on date,
    conditions_on date,
    ready_on date,
    appointed_on date,
    rejected_on date,
    rejection_reason text,
    withdrawn_on date,
    withdrawal_reason text,
    experience_rating integer check (experience_rating between 1 and 5),
    encouraged_by text,
    state text not null generated always as (
        case when withdrawn_on is not null then 'WITHDRAWN'
             when rejected_on is not null then 'REJECTED'
             when appointed_on is not null then 'APPOINTED'
             when ready_on is not null then 'READY'
             when conditions_on is not null then 'CONDITIONS'
             when offered_on is not null then 'OFFERED'
             when interview_on is not null then 'INTERVIEW'
             when assessment_on is not null then 'ASSESSMENT'
             when sift_on is not null then 'SIFT'
             else 'SUBMITTED' end) stored,
    constraint application_sift_in_order check (sift_on >= submitted_on),
    constraint application_assessment_in_order check (assessment_on is null or coalesce(assessment_on >= sift_on, false)),
    constraint application_interview_in_order check (interview_on is null or coalesce(interview_on >= assessment_on, false)),
    constraint application_offer_in_order check (offered_on is null or coalesce(offered_on >= interview_on, false)),
    constraint application_offer_expiry check (offer_expires_on is null or coalesce(offer_expires_on >= offered_on, false)),
    constraint application_conditions_in_order check (
        conditions_on is null or coalesce(conditions_on >= offered_on, false) and conditions_on <= coalesce(offer_expires_on, conditions_on)),
    constraint application_ready_in_order check (ready_on is null or coalesce(ready_on >= conditions_on, false)),
    constraint application_appointment_in_order check (appointed_on is null or coalesce(appointed_on >= ready_on, false)),
    constraint application_rejection_in_order check (
        rejected_on >= coalesce(ready_on, conditions_on, offered_on, interview_on, assessment_on, sift_on, submitted_on)),
    constraint application_withdrawal_in_order check (
        withdrawn_on >= coalesce(ready_on, conditions_on, offered_on, interview_on, assessment_on, sift_on, submitted_on)),
    constraint application_one_end check (num_nonnulls(appointed_on, rejected_on, withdrawn_on) <= 1),
    constraint application_rejection_reason check ((rejected_on is null) = (rejection_reason is null)),
    constraint application_withdrawal_reason check ((withdrawn_on is null) = (withdrawal_reason is null))
);
create unique index application_one_under_way on application (campaign_id, candidate_id)
    where rejected_on is null and withdrawn_on is null;
create index on application (candidate_id);
create index on application (expression_of_interest_id);
create index on application (campaign_id, submitted_on);
create index on application (submitted_on);
create index on application (appointed_on);
create index on application (state, submitted_on);
-- applications that were under way in a period, however long ago they were submitted
create index on application (coalesce(appointed_on, rejected_on, withdrawn_on, 'infinity'));
select track_history('application');

create table application_condition (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    application_id uuid not null references application,
    kind text not null,
    requested_on date not null,
    decided_on date check (decided_on >= requested_on),
    result text,
    expires_on date check (expires_on >= decided_on),
    standard text,
    constraint application_condition_kind unique (application_id, kind),
    constraint application_condition_decision check ((decided_on is null) = (result is null)),
    constraint application_condition_expiry check (expires_on is null or result = 'MET'),
    constraint application_condition_standard check (standard is null or kind = 'FITNESS')
);
create index on application_condition (requested_on);
select track_history('application_condition');
