-- How many posts are filled is counted from who was appointed or posted.
drop view as_known.specialist_vacancy;
alter table specialist_vacancy
    drop column appointed,
    add column campaign_id uuid references campaign;
alter table history.specialist_vacancy drop column appointed;
create index on specialist_vacancy (campaign_id);
select track_history('specialist_vacancy', 'specialist-vacancies');

-- Places to learn are those of sessions, the need is that of learning plans: nothing else says either.
drop view as_known.learning_capacity;
drop table learning_capacity;
drop table history.learning_capacity;
delete from tracked_table where table_name = 'learning_capacity';
delete from code where list = 'learning-capacity-kind';

insert into code (list, code, label, groups, position) values
    ('leaver-type', 'COMPULSORY_REDUNDANCY', 'Compulsory redundancy', '{WASTAGE}', 10),
    ('leaver-type', 'VOLUNTARY_REDUNDANCY', 'Voluntary redundancy', '{WASTAGE}', 11);
