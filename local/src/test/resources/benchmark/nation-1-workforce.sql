-- People number :first to :last of a nation's police, over ten years to March 2023: one line of SQL a table, so that 250,000 take a minute.
insert into organisation_unit (external_id, name, kind, valid_from)
select 'UNIT-' || n, 'Department ' || n, 'DEPARTMENT', '2000-01-01' from generate_series(1, 200) n where :first = 1;

insert into establishment (external_id, worker_type, unit_id, posts, valid_from, valid_to)
select 'POSTS-' || t || '-' || y || '-' || u.external_id, t, u.id, 300, make_date(y, 4, 1), make_date(y + 1, 3, 31)
  from organisation_unit u, generate_series(2012, 2023) y, unnest(array['POLICE_OFFICER', 'POLICE_STAFF', 'PCSO']) t
 where :first = 1 and u.external_id like 'UNIT-%';

insert into worker (external_id, collar_number, given_name, family_name, sex, ethnicity, disability, details_confirmed_on)
select 'N' || n, 'C' || n, 'Given' || n % 700, 'Family' || n % 9000, case when n % 3 = 0 then 'F' else 'M' end,
       (array['W1','W1','W1','W1','W1','W2','W9','A1','B1','M1','NS'])[1 + n % 11],
       (array['NO','NO','NO','YES','NOT_STATED'])[1 + n % 5], date '2019-01-01' + n % 1500
  from generate_series(:first, :last) n;

-- a quarter have left; one in five was something else before (a PCSO who became an officer)
create temporary table nation on commit drop as
select w.id, n, w.external_id,
       (array['POLICE_OFFICER','POLICE_OFFICER','POLICE_OFFICER','POLICE_STAFF','POLICE_STAFF','PCSO','SPECIAL_CONSTABLE'])[1 + n % 7] as type,
       date '2013-04-01' + (n * 7919 % 3650) - case when n % 5 < 2 then 3650 else 0 end as joined,
       case when n % 4 = 0 then date '2013-04-01' + (n * 7919 % 3650) + 1500 + n * 31 % 1500 end as left_on
  from generate_series(:first, :last) n join worker w on w.external_id = 'N' || n;
create index on nation (id);
analyze nation;

insert into employment (external_id, worker_id, worker_type, joined_on, joiner_type, left_on, leaver_type)
select 'E' || n, id, type, joined, (array['NEW','NEW','TRANSFEREE','REJOINER'])[1 + n % 4], left_on,
       case when left_on is not null then (array['VOLUNTARY_RESIGNATION','ORDINARY_RETIREMENT','TRANSFER'])[1 + n % 3] end
  from nation
union all
select 'F' || n, id, 'PCSO', joined - 900, 'NEW', joined - 1, 'VOLUNTARY_RESIGNATION' from nation where n % 5 = 0;

insert into rank (external_id, worker_id, rank, valid_from, valid_to)
select 'R' || n || '-' || step, id,
       (array['CONSTABLE','CONSTABLE','SERGEANT','INSPECTOR','CHIEF_INSPECTOR'])[step + case when n % 20 = 0 then 2 else 0 end],
       joined + 700 * (step - 1), case when step = 1 + n % 3 then left_on end
  from nation, generate_series(1, 1 + n % 3) step
 where type = 'POLICE_OFFICER' and step = 1 + n % 3
union all
select 'R' || n || '-' || step, id, 'CONSTABLE', joined + 700 * (step - 1), joined + 700 * step - 1
  from nation, generate_series(1, n % 3) step
 where type = 'POLICE_OFFICER';

insert into posting (external_id, worker_id, unit_id, role, valid_from, valid_to)
select 'P' || n || '-' || step, nation.id, u.id, 'Role ' || n % 300, joined + 1800 * (step - 1), case when step = 1 then joined + 1799 end
  from nation
  cross join generate_series(1, 2) step
  join organisation_unit u on u.external_id = 'UNIT-' || 1 + (n + step * 37) % 200
 where step = 1 or left_on is null;

insert into contract (external_id, worker_id, hours_per_week, full_time_equivalent, valid_from, valid_to)
select 'T' || n || '-' || step, id, case when step % 2 = 0 then 20 else 40 end, case when step % 2 = 0 then 0.5 else 1 end,
       joined + 800 * (step - 1), case when step < 3 then joined + 800 * step - 1 else left_on end
  from nation, generate_series(1, 3) step
 where type not in ('SPECIAL_CONSTABLE') and (left_on is null or joined + 800 * step - 1 <= left_on);

insert into student_officer (external_id, worker_id, entry_route, started_on, probation_ends_on, confirmed_on, left_on, leaving_theme)
select 'S' || n, id, case when joined < '2019-06-01' then 'IPLDP' else (array['PCDA','DHEP','DC_DHEP'])[1 + n % 3] end, joined, joined + 730,
       case when n % 10 > 0 and joined < '2021-03-01' then joined + 730 end, case when n % 10 = 0 then joined + n % 700 end,
       case when n % 10 = 0 then (array['ROLE_NOT_AS_EXPECTED','HEALTH_OR_WELFARE','TRANSFER','OTHER'])[1 + n % 4] end
  from nation where type = 'POLICE_OFFICER';
