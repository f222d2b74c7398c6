-- Student officers: who began a probation by which entry route, and how it ended.

insert into code (list, code, label, valid_from, valid_to, groups, position) values
    ('entry-route', 'IPLDP', 'Initial Police Learning and Development Programme', '2005-04-01', '2019-06-30', '{}', 1),
    ('entry-route', 'PCDA', 'Police Constable Degree Apprenticeship', '2019-06-01', null, '{PEQF}', 2),
    ('entry-route', 'DHEP', 'Degree Holder Entry Programme', '2019-06-01', null, '{PEQF}', 3),
    ('entry-route', 'DC_DHEP', 'Detective Constable Degree Holder Entry Programme', '2019-06-01', null, '{PEQF}', 4),
    ('entry-route', 'PCEP', 'Police Constable Entry Programme', '2024-04-01', null, '{}', 5),
    ('entry-route', 'POLICE_NOW', 'Police Now', '2016-01-01', null, '{}', 6),
    ('entry-route', 'TRANSFEREE', 'Transferee', '1900-01-01', null, '{NOT_A_STUDENT}', 7),
    ('entry-route', 'REJOINER', 'Rejoiner', '1900-01-01', null, '{NOT_A_STUDENT}', 8),
    ('entry-route', 'DIRECT_ENTRY_INSPECTOR', 'Direct entry inspector', '2016-01-01', '2020-12-31', '{}', 9),
    ('leaving-theme', 'ROLE_NOT_AS_EXPECTED', 'The role was not as expected', '1900-01-01', null, '{}', 1),
    ('leaving-theme', 'HEALTH_OR_WELFARE', 'Health or welfare', '1900-01-01', null, '{}', 2),
    ('leaving-theme', 'MISCONDUCT', 'Misconduct', '1900-01-01', null, '{}', 3),
    ('leaving-theme', 'PERFORMANCE_OR_REGULATION_13', 'Performance, or Regulation 13', '1900-01-01', null, '{}', 4),
    ('leaving-theme', 'TRANSFER', 'Transfer to another force', '1900-01-01', null, '{}', 5),
    ('leaving-theme', 'OTHER', 'Other', '1900-01-01', null, '{}', 6);

create table student_officer (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    worker_id uuid not null references worker,
    entry_route text not null,
    started_on date not null,
    probation_ends_on date not null check (probation_ends_on > started_on),
    confirmed_on date check (confirmed_on >= started_on),
    left_on date check (left_on >= started_on),
    leaving_theme text,
    check (confirmed_on is null or left_on is null or left_on > confirmed_on),
    constraint student_officer_probation unique (worker_id, started_on)
);
create index on student_officer (started_on);
select track_history('student_officer');
