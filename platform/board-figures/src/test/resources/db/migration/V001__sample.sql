-- A small force to count: one table for each kind of question.
create table student_officer (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    entry_route text not null,
    started_on date not null,
    left_on date
);
select track_history('student_officer');

create table officer (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    rank text not null,
    station text not null,
    ethnic_minority boolean,
    joined_on date not null,
    left_on date
);
select track_history('officer');

create table referral (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    worker_type text not null,
    referred_on date not null,
    wait_days int
);
select track_history('referral');

insert into code (list, code, label, position) values
    ('entry-route', 'IPLDP', 'Initial Police Learning and Development Programme', 1),
    ('entry-route', 'DC_DHEP', 'Detective degree holder entry programme', 2);
