-- Occupational health, as far as HR knows of it: who was referred, when and with what kind of trouble, and the appointments.

insert into code (list, code, label, position) values
    ('oh-referral-kind', 'MANAGEMENT', 'Referred by a manager', 1),
    ('oh-referral-kind', 'SELF', 'Self-referral', 2),
    ('oh-referral-category', 'MENTAL_HEALTH', 'Mental health', 1),
    ('oh-referral-category', 'MUSCULOSKELETAL', 'Musculoskeletal', 2),
    ('oh-referral-category', 'OTHER_PHYSICAL', 'Other physical health', 3),
    ('oh-appointment-outcome', 'OFFERED', 'Offered', 1),
    ('oh-appointment-outcome', 'ATTENDED', 'Attended', 2),
    ('oh-appointment-outcome', 'MISSED', 'Missed', 3);

create table occupational_health_referral (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    worker_id uuid not null references worker,
    kind text not null,
    category text not null,
    referred_on date not null
);
create index on occupational_health_referral (referred_on, id);
create index on occupational_health_referral (worker_id);
select track_history('occupational_health_referral');

create table occupational_health_appointment (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    referral_id uuid not null references occupational_health_referral,
    appointment_on date not null,
    outcome text not null
);
create index on occupational_health_appointment (referral_id, appointment_on);
create index on occupational_health_appointment (appointment_on, id);
select track_history('occupational_health_appointment');
