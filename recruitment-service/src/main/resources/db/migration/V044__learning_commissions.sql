-- Learning that somebody asks for, from the request to what its evaluation found. State and the day by which the next step is due follow:
-- 30 days to decide, the day that was asked for to deliver, 90 days after delivery to evaluate.
create table learning_commission (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    unit_id uuid not null references organisation_unit,
    title text not null,
    need text not null,
    requested_on date not null,
    needed_by date not null check (needed_by >= requested_on),
    decided_on date check (decided_on >= requested_on),
    decided_by text,
    declined_because text,
    designed_on date,
    piloted_on date,
    delivered_on date,
    evaluated_on date,
    evaluation text,
    programme_id uuid references learning_programme,
    state text not null generated always as (
        case when declined_because is not null then 'DECLINED'
             when evaluated_on is not null then 'EVALUATED'
             when delivered_on is not null then 'DELIVERED'
             when piloted_on is not null then 'PILOTED'
             when designed_on is not null then 'DESIGNED'
             when decided_on is not null then 'COMMISSIONED'
             else 'REQUESTED' end) stored,
    due_on date generated always as (
        case when declined_because is not null or evaluated_on is not null then null
             when delivered_on is not null then delivered_on + 90
             when decided_on is not null then needed_by
             else requested_on + 30 end) stored,
    constraint learning_commission_decided_by_somebody check ((decided_on is null) = (decided_by is null)),
    constraint learning_commission_declined_is_decided check (declined_because is null or decided_on is not null and designed_on is null),
    constraint learning_commission_designed_in_order check (designed_on is null or coalesce(designed_on >= decided_on, false)),
    constraint learning_commission_piloted_in_order check (piloted_on is null or coalesce(piloted_on >= designed_on, false)),
    constraint learning_commission_delivered_in_order check (delivered_on is null or coalesce(delivered_on >= coalesce(piloted_on, designed_on), false)),
    constraint learning_commission_evaluated_in_order check (evaluated_on is null or coalesce(evaluated_on >= delivered_on, false)),
    constraint learning_commission_delivers_a_programme check (delivered_on is null or programme_id is not null),
    constraint learning_commission_evaluation_is_found check ((evaluated_on is null) = (evaluation is null))
);
create index on learning_commission (unit_id);
create index on learning_commission (programme_id);
create index on learning_commission (due_on);
create index on learning_commission (requested_on);
select track_history('learning_commission');
