-- Absence in two tables, one on each side of a wall: that somebody was away, and why.

insert into code (list, code, label, valid_from, groups, position) values
    ('absence-reason', 'PSYCHOLOGICAL', 'Psychological disorders', '1900-01-01', '{}', 1),
    ('absence-reason', 'MUSCULOSKELETAL', 'Musculoskeletal', '1900-01-01', '{}', 2),
    ('absence-reason', 'RESPIRATORY', 'Respiratory', '1900-01-01', '{}', 3),
    ('absence-reason', 'COVID_19', 'COVID-19', '2020-03-01', '{}', 4),
    ('absence-reason', 'INFECTIOUS', 'Infectious diseases', '1900-01-01', '{}', 5),
    ('absence-reason', 'DIGESTIVE', 'Digestive', '1900-01-01', '{}', 6),
    ('absence-reason', 'CARDIAC', 'Cardiac or circulatory', '1900-01-01', '{}', 7),
    ('absence-reason', 'NEUROLOGICAL', 'Neurological', '1900-01-01', '{}', 8),
    ('absence-reason', 'PREGNANCY_RELATED', 'Pregnancy related', '1900-01-01', '{}', 9),
    ('absence-reason', 'INJURY_ON_DUTY', 'Injury on duty', '1900-01-01', '{}', 10),
    ('absence-reason', 'CANCER', 'Cancer', '1900-01-01', '{}', 11),
    ('absence-reason', 'OTHER', 'Other', '1900-01-01', '{}', 12),
    ('absence-reason', 'NOT_DISCLOSED', 'Not disclosed', '1900-01-01', '{}', 13);

create table absence (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    worker_id uuid not null references worker,
    started_on date not null,
    ended_on date check (ended_on >= started_on),
    hours_lost numeric(7, 2) check (hours_lost >= 0),
    valid daterange generated always as (daterange(started_on, ended_on, '[]')) stored,
    constraint absence_overlap unique (worker_id, valid without overlaps),
    constraint absence_hours_lost_check1 check ((ended_on is null) = (hours_lost is null))
);
create index on absence (started_on, id);
create index on absence using gist (valid);
create index on absence (started_on) where ended_on is null;
select track_history('absence');

create table absence_reason (
    id uuid primary key references absence,
    version bigint not null default 0,
    reason text not null
);
select track_history('absence_reason');

-- The reason belongs to its absence, whose version its writers know; its own counts along for the change feed.
create function next_version() returns trigger language plpgsql as $$
begin
    new.version := old.version + 1;
    return new;
end $$;
create trigger next_version before update on absence_reason for each row execute function next_version();

-- The force's attendance target, from the day on which it was to be met.
create table attendance_target (
    valid_from date primary key,
    percent numeric(5, 2) not null check (percent between 0 and 100)
);
insert into attendance_target values ('2020-01-01', 97);
