-- What a candidate is vetted to where that isn't the level that recruitment is vetted to.
alter table application_condition
    add column level text,
    add constraint application_condition_level check (level is null or kind = 'VETTING');
select track_history('application_condition');
update code set groups = '{POLICE,ON_RECRUITMENT}' where list = 'vetting-level' and code = 'RV';

-- The condition that a clearance comes of: nobody keyed it.
alter table vetting_clearance add column condition_id uuid references application_condition on delete cascade;
create index on vetting_clearance (condition_id);
select track_history('vetting_clearance');

insert into code (list, code, label, groups, position) values
    ('contradiction-kind', 'CLEARANCE_DIFFERS_FROM_CONDITION',
     'The vetting unit''s clearance and the vetting condition of the application differ in the decision or its days', '{}', 7);
