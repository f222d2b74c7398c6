-- Cadet units, cadets and their leaders.

insert into code (list, code, label, position) values
    ('cadet-venue', 'COLLEGE', 'College', 1),
    ('cadet-venue', 'POLICE_STATION', 'Police station', 2),
    ('cadet-venue', 'COMMUNITY_CENTRE', 'Community centre', 3),
    ('cadet-venue', 'UNIVERSITY', 'University', 4),
    ('cadet-venue', 'SCHOOL', 'School', 5),
    ('leader-background', 'EXTERNAL', 'External volunteer', 1),
    ('leader-background', 'POLICE_OFFICER', 'Police officer', 2),
    ('leader-background', 'POLICE_STAFF', 'Police staff', 3),
    ('sex', 'F', 'Female', 1),
    ('sex', 'M', 'Male', 2),
    ('ethnicity', 'W1', 'White British', 1),
    ('ethnicity', 'W2', 'White Irish', 2),
    ('ethnicity', 'W3', 'Gypsy or Irish Traveller', 3),
    ('ethnicity', 'W9', 'Any other White background', 4),
    ('ethnicity', 'M1', 'White and Black Caribbean', 5),
    ('ethnicity', 'M2', 'White and Black African', 6),
    ('ethnicity', 'M3', 'White and Asian', 7),
    ('ethnicity', 'M9', 'Any other Mixed background', 8),
    ('ethnicity', 'A1', 'Indian', 9),
    ('ethnicity', 'A2', 'Pakistani', 10),
    ('ethnicity', 'A3', 'Bangladeshi', 11),
    ('ethnicity', 'A4', 'Chinese', 12),
    ('ethnicity', 'A9', 'Any other Asian background', 13),
    ('ethnicity', 'B1', 'Caribbean', 14),
    ('ethnicity', 'B2', 'African', 15),
    ('ethnicity', 'B9', 'Any other Black background', 16),
    ('ethnicity', 'O1', 'Chinese (16+1)', 17),
    ('ethnicity', 'O2', 'Arab', 18),
    ('ethnicity', 'O9', 'Any other ethnic group', 19),
    ('ethnicity', 'NS', 'Not stated', 20);

create table cadet_unit (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    name text not null,
    venue text not null,
    local_policing_area text not null,
    capacity integer not null check (capacity > 0),
    planned_open_on date,
    opened_on date check (opened_on is not null or planned_open_on is not null),
    closed_on date check (closed_on > opened_on)
);
select track_history('cadet_unit');

create table cadet (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    unit_id uuid not null references cadet_unit,
    given_name text not null,
    family_name text not null,
    date_of_birth date not null,
    sex text,
    ethnicity text,
    joined_on date not null,
    left_on date check (left_on >= joined_on)
);
create index on cadet (unit_id);
create index on cadet (joined_on);
select track_history('cadet');

create table cadet_leader (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    unit_id uuid not null references cadet_unit,
    given_name text not null,
    family_name text not null,
    background text not null,
    worker_id uuid references worker,
    active_from date not null,
    active_to date check (active_to >= active_from)
);
create index on cadet_leader (unit_id);
select track_history('cadet_leader');
