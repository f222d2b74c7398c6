-- What the ambassadors' guide asks, question by question: the guide of a day is those that are asked on it.
create table ambassador_question (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    question_number integer not null check (question_number between 1 and 100),
    question text not null,
    guidance text,
    valid_from date not null,
    valid_to date check (valid_to >= valid_from),
    valid daterange generated always as (daterange(valid_from, valid_to, '[]')) stored,
    constraint ambassador_question_overlap unique (question_number, valid without overlaps)
);
select track_history('ambassador_question');

create index on expression_of_interest (ambassador_id, received_on);

-- The line manager whose concern it is.
alter table welfare_contact
    add column raised_by_id uuid references worker,
    add constraint welfare_contact_raised_by check (raised_by_id is null or trigger = 'MANAGER_CONCERN');
create index on welfare_contact (raised_by_id);
select track_history('welfare_contact');
