-- Reports for the barred and advisory lists: what makes one due, and why one isn't.

insert into code (list, code, label, groups, position) values
    ('barred-list-exemption', 'DISCHARGED_IN_PROBATION', 'Discharged in probation, not dismissed', '{}', 1),
    ('barred-list-exemption', 'CONTRACT_ENDED', 'The contract was ended for another reason than conduct or performance', '{}', 2),
    ('barred-list-exemption', 'REINSTATED', 'Reinstated on appeal or reconsideration', '{}', 3),
    ('barred-list-exemption', 'NO_CASE', 'The investigation found no case to answer', '{}', 4),
    ('misconduct-gravity', 'MISCONDUCT', 'Misconduct', '{}', 1),
    ('misconduct-gravity', 'GROSS_MISCONDUCT', 'Gross misconduct', '{}', 2);

alter table barred_list_supply
    add column not_required text,
    add constraint barred_list_supply_answer check (not_required is null or supplied_on is null);
select track_history('barred_list_supply', 'barred-list-supplies');

create table conduct_investigation (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    worker_id uuid not null references worker,
    gravity text not null,
    opened_on date not null,
    ended_on date check (ended_on >= opened_on)
);
create index on conduct_investigation (worker_id);
create index on conduct_investigation (opened_on);
create index on employment (leaver_type, left_on);
create index on misconduct_outcome (outcome, decided_on);
select track_history('conduct_investigation');
