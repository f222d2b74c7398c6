-- A strategy says which financial plan pays for it and which operating model it serves; its years are those of the plan.
alter table workforce_strategy
    add column financial_plan text,
    add column operating_model text;
select track_history('workforce_strategy', 'workforce-strategies');

create table workforce_strategy_year (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    strategy_id uuid not null references workforce_strategy,
    starts_on date not null check (extract(month from starts_on) = 4 and extract(day from starts_on) = 1),
    amount_gbp numeric(14, 2) not null check (amount_gbp >= 0),
    posts numeric(8, 2) not null check (posts >= 0),
    unique (strategy_id, starts_on)
);
select track_history('workforce_strategy_year');

-- What a plan to close a capability gap closes.
alter table workforce_activity add column skill_id uuid references skill;
create index on workforce_activity (skill_id);
select track_history('workforce_activity', 'workforce-activities');
