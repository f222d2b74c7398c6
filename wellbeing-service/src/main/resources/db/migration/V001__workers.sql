-- What wellbeing needs of recruitment's workers, kept by following its change feed: who is employed as what, for how many hours.
-- No names, no characteristics: nothing here needs them. It is history's too, so that a figure replays as it was known.
--
-- The feed's order is recruitment's word for what holds; a rule of ours that refused a change would stop the feed for good. So
-- there are no rules here but the key: a page of the feed may end between two changes that only hold together.

insert into code (list, code, label, groups, position) values
    ('worker-type', 'POLICE_OFFICER', 'Police officer', '{COUNTED_IN_FTE}', 1),
    ('worker-type', 'POLICE_STAFF', 'Police staff', '{COUNTED_IN_FTE}', 2),
    ('worker-type', 'PCSO', 'Police community support officer', '{COUNTED_IN_FTE}', 3),
    ('worker-type', 'DESIGNATED_OFFICER', 'Designated officer', '{COUNTED_IN_FTE}', 4),
    ('worker-type', 'SPECIAL_CONSTABLE', 'Special constable', '{COUNTED_BY_HEAD}', 5),
    ('worker-type', 'POLICE_SUPPORT_VOLUNTEER', 'Police support volunteer', '{COUNTED_BY_HEAD}', 6);

create table worker (
    id uuid primary key,
    version bigint not null,
    external_id text not null
);
create index on worker (external_id);
select track_history('worker');

create table employment (
    id uuid primary key,
    version bigint not null,
    external_id text not null,
    worker_id uuid not null,
    worker_type text not null,
    joined_on date not null,
    left_on date
);
create index on employment (worker_id);
select track_history('employment');

create table contract (
    id uuid primary key,
    version bigint not null,
    external_id text not null,
    worker_id uuid not null,
    hours_per_week numeric(5, 2) not null,
    valid_from date not null,
    valid_to date
);
create index on contract (worker_id);
select track_history('contract');
