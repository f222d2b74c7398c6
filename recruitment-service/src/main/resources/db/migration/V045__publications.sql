-- Where and when an edition of a policy, or guidance for those who host students, was published, or is to be.
insert into code (list, code, label, groups, position) values
    ('publication-channel', 'INTRANET', 'Intranet', '{}', 1),
    ('publication-channel', 'WORK_EXPERIENCE_PORTAL', 'Work experience portal', '{}', 2),
    ('publication-channel', 'PUBLIC_WEBSITE', 'Public website', '{}', 3),
    ('publication-channel', 'PRINT', 'In print', '{}', 4);

create table publication (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    policy_id uuid not null references people_policy,
    channel text not null,
    due_on date not null,
    published_on date,
    address text,
    taken_down_on date check (taken_down_on >= published_on),
    unique (policy_id, channel),
    check (published_on is null or address is not null)
);
create index on publication (due_on);
select track_history('publication');
