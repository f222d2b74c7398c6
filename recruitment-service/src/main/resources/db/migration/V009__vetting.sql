-- Vetting and integrity. A level satisfies itself and those before it in its family: of two levels with the same group, the one with the
-- higher position is the higher. The families are apart: police clearance is not for people who aren't police, nor the other way round.

insert into code (list, code, label, groups, position) values
    ('vetting-level', 'RV', 'Recruitment vetting', '{POLICE}', 1),
    ('vetting-level', 'MV', 'Management vetting', '{POLICE}', 2),
    ('vetting-level', 'NPPV_1', 'Non-police personnel vetting, level 1', '{NON_POLICE}', 3),
    ('vetting-level', 'NPPV_2_ABBREVIATED', 'Non-police personnel vetting, level 2 abbreviated', '{NON_POLICE}', 4),
    ('vetting-level', 'NPPV_2_FULL', 'Non-police personnel vetting, level 2 full', '{NON_POLICE}', 5),
    ('vetting-level', 'NPPV_3', 'Non-police personnel vetting, level 3', '{NON_POLICE}', 6),
    ('vetting-decision', 'GRANTED', 'Granted', '{}', 1),
    ('vetting-decision', 'REFUSED', 'Refused', '{}', 2),
    ('vetting-kind', 'INITIAL', 'On recruitment', '{MINIMUM_STANDARD}', 1),
    ('vetting-kind', 'RENEWAL', 'Renewal', '{MINIMUM_STANDARD}', 2),
    ('vetting-kind', 'EVENT', 'On promotion, a sensitive post or another event', '{}', 3),
    ('chief-officer', 'ASSISTANT_CHIEF_CONSTABLE', 'Assistant chief constable', '{}', 1),
    ('chief-officer', 'DEPUTY_CHIEF_CONSTABLE', 'Deputy chief constable', '{}', 2),
    ('chief-officer', 'CHIEF_CONSTABLE', 'Chief constable', '{}', 3),
    ('police-list', 'BARRED', 'Police barred list', '{}', 1),
    ('police-list', 'ADVISORY', 'Police advisory list', '{}', 2),
    ('integrity-declaration-kind', 'GIFT', 'Gift', '{RECEIVED}', 1),
    ('integrity-declaration-kind', 'HOSPITALITY', 'Hospitality', '{RECEIVED}', 2),
    ('integrity-declaration-kind', 'BUSINESS_INTEREST', 'Business interest', '{LASTING}', 3),
    ('integrity-declaration-kind', 'NOTIFIABLE_ASSOCIATION', 'Notifiable association', '{LASTING}', 4),
    ('integrity-decision', 'ALLOWED', 'Allowed', '{}', 1),
    ('integrity-decision', 'ALLOWED_WITH_CONDITIONS', 'Allowed with conditions', '{}', 2),
    ('integrity-decision', 'REFUSED', 'Refused', '{}', 3),
    ('confidential-channel', 'TELEPHONE', 'Telephone', '{}', 1),
    ('confidential-channel', 'ONLINE', 'Online', '{}', 2),
    ('confidential-channel', 'INDEPENDENT', 'Through an independent body', '{}', 3),
    ('confidential-category', 'ABUSE_OF_POSITION', 'Abuse of position', '{}', 1),
    ('confidential-category', 'DISCLOSURE_OF_INFORMATION', 'Disclosure of information', '{}', 2),
    ('confidential-category', 'ASSOCIATION', 'Association', '{}', 3),
    ('confidential-category', 'DISCRIMINATION', 'Discrimination or harassment', '{}', 4),
    ('confidential-category', 'FRAUD_OR_THEFT', 'Fraud or theft', '{}', 5),
    ('confidential-category', 'OTHER', 'Other', '{}', 6),
    ('confidential-outcome', 'INVESTIGATED', 'Investigated', '{}', 1),
    ('confidential-outcome', 'REFERRED', 'Referred to another body', '{}', 2),
    ('confidential-outcome', 'INTELLIGENCE', 'Kept as intelligence', '{}', 3),
    ('confidential-outcome', 'NO_FURTHER_ACTION', 'No further action', '{}', 4),
    ('misconduct-proceeding', 'MEETING', 'Misconduct meeting', '{}', 1),
    ('misconduct-proceeding', 'HEARING', 'Misconduct hearing', '{}', 2),
    ('misconduct-proceeding', 'ACCELERATED_HEARING', 'Accelerated misconduct hearing', '{}', 3),
    ('misconduct-proceeding', 'CRIMINAL', 'Criminal proceedings', '{}', 4),
    ('misconduct-sanction', 'NOT_PROVEN', 'Not proven', '{}', 1),
    ('misconduct-sanction', 'NO_ACTION', 'No action', '{}', 2),
    ('misconduct-sanction', 'WRITTEN_WARNING', 'Written warning', '{}', 3),
    ('misconduct-sanction', 'FINAL_WRITTEN_WARNING', 'Final written warning', '{}', 4),
    ('misconduct-sanction', 'REDUCTION_IN_RANK', 'Reduction in rank', '{}', 5),
    ('misconduct-sanction', 'DISMISSAL', 'Dismissal, or would have been dismissed', '{}', 6),
    ('misconduct-sanction', 'CONVICTION', 'Conviction', '{}', 7);

-- The lowest level for a role, a worker type, both, or (neither given) everybody.
create table vetting_requirement (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    role text,
    worker_type text,
    level text not null,
    valid_from date not null,
    valid_to date check (valid_to >= valid_from),
    applies_to text generated always as (coalesce(role, '') || E'\n' || coalesce(worker_type, '')) stored,
    valid daterange generated always as (daterange(valid_from, valid_to, '[]')) stored,
    constraint vetting_requirement_overlap unique (applies_to, valid without overlaps)
);
select track_history('vetting_requirement');

create table vetting_clearance (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    worker_id uuid not null references worker,
    level text not null,
    applied_on date not null,
    decided_on date check (decided_on >= applied_on),
    decision text check ((decision is null) = (decided_on is null)),
    expires_on date check (expires_on >= decided_on),
    withdrawn_on date check (withdrawn_on >= decided_on),
    kind text,
    check ((expires_on is not null) = (decision is not null and decision = 'GRANTED')),
    check (withdrawn_on is null or expires_on is not null)
);
create index on vetting_clearance (worker_id);
create index on vetting_clearance (expires_on);
create index on vetting_clearance (decided_on);
select track_history('vetting_clearance');

create table vetting_exception (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    description text not null,
    approved_by text not null,
    approved_on date not null,
    expires_on date not null check (expires_on >= approved_on)
);
select track_history('vetting_exception');

create table barred_list_supply (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    worker_id uuid not null references worker,
    list text not null,
    due_from date not null,
    supplied_on date check (supplied_on >= due_from),
    constraint barred_list_supply_once unique (worker_id, list, due_from)
);
select track_history('barred_list_supply', 'barred-list-supplies');

create table integrity_health_check (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    worker_id uuid not null references worker,
    year integer not null,
    completed_on date check (extract(year from completed_on) = year),
    declared_changes boolean check ((declared_changes is null) = (completed_on is null)),
    constraint integrity_health_check_year unique (worker_id, year)
);
create index on integrity_health_check (year);
select track_history('integrity_health_check');

create table integrity_declaration (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    worker_id uuid not null references worker,
    kind text not null,
    declared_on date not null,
    description text not null,
    value_gbp numeric(9, 2) check (value_gbp >= 0),
    decided_on date check (decided_on >= declared_on),
    decision text check ((decision is null) = (decided_on is null)),
    review_on date check (review_on >= decided_on),
    ended_on date check (ended_on >= declared_on)
);
create index on integrity_declaration (worker_id);
create index on integrity_declaration (review_on);
select track_history('integrity_declaration');

-- A report to the confidential line: nobody is in it.
create table confidential_report (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    received_on date not null,
    channel text not null,
    category text not null,
    closed_on date check (closed_on >= received_on),
    outcome text check ((outcome is null) = (closed_on is null))
);
select track_history('confidential_report');

create table misconduct_outcome (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    worker_id uuid not null references worker,
    proceeding text not null,
    decided_on date not null,
    outcome text not null,
    public_hearing boolean not null,
    summary text,
    published_on date check (published_on >= decided_on),
    check (published_on is null or summary is not null)
);
create index on misconduct_outcome (worker_id);
create index on misconduct_outcome (published_on);
select track_history('misconduct_outcome');
