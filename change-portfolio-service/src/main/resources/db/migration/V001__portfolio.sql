-- The change portfolio: programmes, their projects (or projects that stand alone), and the benefits that projects have promised.

insert into code (list, code, label, groups, position) values
    ('programme-status', 'LIVE', 'Live programmes', '{}', 1),
    ('programme-status', 'CLOSED', 'Programmes closed', '{}', 2),
    ('project-delivery', 'DELIVERED', 'Delivered', '{}', 1),
    ('project-delivery', 'IN_DELIVERY', 'In delivery', '{}', 2),
    ('benefit-category', 'CASHABLE', 'Cashable', '{FINANCIAL}', 1),
    ('benefit-category', 'NON_CASHABLE', 'Non-cashable', '{FINANCIAL}', 2),
    ('benefit-category', 'NON_FINANCIAL', 'Non-financial', '{}', 3),
    ('executive-portfolio', 'CRIME', 'Crime', '{}', 1),
    ('executive-portfolio', 'DCC', 'Deputy Chief Constable', '{}', 2),
    ('executive-portfolio', 'LOCAL_POLICING', 'Local policing', '{}', 3),
    ('executive-portfolio', 'OPERATIONS', 'Operations', '{}', 4),
    ('executive-portfolio', 'SECURITY', 'Security', '{}', 5);

create table programme (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    name text not null,
    status text not null check (status in ('LIVE', 'CLOSED')),
    board_order integer not null check (board_order > 0)
);
select track_history('programme');

create table project (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    programme_id uuid references programme,
    name text not null,
    short_name text,
    delivery text not null,
    board_order integer not null check (board_order > 0)
);
create index on project (programme_id);
select track_history('project');

-- Posts released are negative, as the board's table prints them: -17.00 saves 17 posts.
create table benefit (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    project_id uuid not null references project,
    name text not null,
    category text not null,
    measure text,
    unit text,
    baseline_value numeric(16, 4),
    target_value numeric(16, 4),
    owner text,
    base_budget_line text,
    realised_from date,
    realised_to date,
    executive_portfolio text,
    fte_released numeric(8, 2) check (fte_released <= 0),
    check (category <> 'CASHABLE' or base_budget_line is not null),
    check (realised_to is null or realised_from is not null and realised_to >= realised_from),
    check (fte_released is null or executive_portfolio is not null and realised_from is not null),
    unique (id, project_id, category)
);
create index on benefit (project_id);
select track_history('benefit');
