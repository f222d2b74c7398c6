-- What happens to the people number :first to :last: they apply, are vetted, talk about their year, learn, are supervised and paid.

insert into campaign (external_id, name, worker_type, entry_route, opens_on, closes_on)
select 'CAMPAIGN-' || n, 'Campaign ' || n, 'POLICE_OFFICER', null, date '2013-04-01' + 90 * n, date '2013-04-01' + 90 * n + 89
  from generate_series(0, 39) n where :first = 1;

insert into candidate (external_id, given_name, family_name, email, date_of_birth, sex, ethnicity, disability, qualification)
select 'CAND-' || n, 'Given' || n % 700, 'Family' || n % 9000, 'c' || n || '@example.org', date '1980-01-01' + n % 8000,
       case when n % 3 = 0 then 'F' else 'M' end, (array['W1','W1','W1','A1','B1','M1','NS'])[1 + n % 7], 'NO',
       (array['NO_DEGREE','DEGREE'])[1 + n % 2]
  from generate_series(:first, :last) n;

insert into application (external_id, campaign_id, candidate_id, submitted_on, sift_on, assessment_on, interview_on, offered_on, offer_expires_on,
                         conditions_on, ready_on, appointed_on, rejected_on, rejection_reason, withdrawn_on, withdrawal_reason)
select 'APP-' || n, k.id, p.id, d, d + 7,
       case when n % 10 >= 3 then d + 30 end, case when n % 10 >= 5 then d + 60 end, case when n % 10 >= 6 then d + 80 end,
       case when n % 10 >= 6 then d + 108 end, case when n % 10 >= 6 then d + 90 end, case when n % 10 >= 7 then d + 150 end,
       case when n % 10 >= 7 then d + 160 end,
       case when n % 10 < 5 then d + 65 end, case when n % 10 < 5 then 'NO_VACANCY' end,
       case when n % 10 = 6 then d + 95 end, case when n % 10 = 6 then 'PERSONAL' end
  from generate_series(:first, :last) n
  cross join lateral (select date '2013-04-01' + n * 7919 % 3600 as d) s
  join campaign k on k.external_id = 'CAMPAIGN-' || (d - date '2013-04-01') / 90
  join candidate p on p.external_id = 'CAND-' || n;

insert into vetting_requirement (external_id, level, role, valid_from)
select 'VETTING', 'RV', null, date '2006-04-01' where :first = 1
union all
select 'VETTING-' || n, 'MV', 'Role ' || n * 10, date '2006-04-01' from generate_series(1, 30) n where :first = 1;
insert into vetting_clearance (external_id, worker_id, level, applied_on, decided_on, decision, expires_on, kind)
select 'V' || n, id, case when n % 5 = 0 then 'MV' else 'RV' end, greatest(joined, '2008-01-01') - 60, greatest(joined, '2008-01-01') - 20, 'GRANTED',
       greatest(joined, '2008-01-01') + 3632, 'INITIAL'
  from nation where n % 20 > 0;

insert into integrity_health_check (external_id, worker_id, year, completed_on, declared_changes)
select 'IHC' || n, id, 2022, case when n % 4 > 0 then date '2022-01-10' + n % 300 end, case when n % 4 > 0 then n % 9 = 0 end
  from nation where left_on is null;

insert into performance_cycle (external_id, name, starts_on, ends_on)
select 'CYCLE-' || y, y || '/' || (y + 1) % 100, make_date(y, 4, 1), make_date(y + 1, 3, 31) from generate_series(2020, 2022) y where :first = 1;
insert into performance_conversation (external_id, cycle_id, worker_id, objectives_agreed_on, year_end_on, provisional_what, provisional_how, provisional_on)
select c.external_id || '-' || n, c.id, nation.id, case when n % 10 > 0 then c.starts_on + 30 end, case when n % 4 > 0 and n % 10 > 0 then c.ends_on - 20 end,
       case when n % 4 > 0 and n % 10 > 0 then (array['EXCEEDED','ACHIEVED','ACHIEVED','PARTLY_ACHIEVED'])[1 + n % 4] end,
       case when n % 4 > 0 and n % 10 > 0 then 'ACHIEVED' end, case when n % 4 > 0 and n % 10 > 0 then c.ends_on - 20 end
  from nation, performance_cycle c
 where left_on is null and joined < c.starts_on and c.external_id <> 'CYCLE-2020';

insert into learning_programme (external_id, name, kind, board_order)
select 'PROGRAMME-' || n, 'Programme ' || n, case when n % 2 = 0 then 'LEADERSHIP' else 'MANDATORY' end, n from generate_series(1, 20) n where :first = 1;
insert into learner_profile (external_id, role, programme_id, requirement, renewal_months, valid_from)
select 'PROFILE-' || n, 'Role ' || n, p.id, 'MANDATORY', 36, date '2015-01-01'
  from generate_series(0, 299) n join learning_programme p on p.external_id = 'PROGRAMME-' || 1 + n % 20 where :first = 1;
insert into learning_participation (external_id, programme_id, worker_id, participated_on, completed_on)
select 'L' || n || '-' || step, p.id, nation.id, joined + 400 * step, joined + 400 * step + 10
  from nation cross join generate_series(1, 2) step join learning_programme p on p.external_id = 'PROGRAMME-' || 1 + (n + step - 1) % 20;

insert into supervision (external_id, worker_id, supervisor_id, valid_from, valid_to)
select 'SUP' || n, nation.id, w.id, joined, left_on
  from nation join worker w on w.external_id = 'N' || :first + n / 8 % 1000 * 10
 where w.id <> nation.id;

insert into pay_point (external_id, worker_id, grade, hourly_rate_gbp, valid_from)
select 'PAY' || n, id, 'Grade ' || n % 9, 9 + n % 20, joined from nation where type = 'POLICE_STAFF';

insert into flexible_working_request (external_id, worker_id, submitted_on, pattern, decided_on, decision, due_on, warn_from)
select 'FW' || n, id, joined + 500, (array['PART_TIME','COMPRESSED_HOURS','FLEXITIME'])[1 + n % 3], joined + 530 + n % 70, 'AGREED', joined + 591, joined + 570
  from nation where n % 10 = 0;

insert into welfare_contact (external_id, student_officer_id, trigger, raised_on, due_on, contacted_on, outcome, closed_on)
select 'WC' || s.external_id, s.id, 'RESIGNATION', s.started_on + 100, s.started_on + 105, s.started_on + 103, 'RETAINED', s.started_on + 140
  from student_officer s join nation on nation.id = s.worker_id where n % 5 = 0;

insert into promotion_process (external_id, from_rank, to_rank, season, year, opens_on, closes_on)
select 'PROCESS-' || y, 'CONSTABLE', 'SERGEANT', 'SPRING', y, make_date(y, 3, 1), make_date(y, 3, 31) from generate_series(2014, 2023) y where :first = 1;
insert into promotion_application (external_id, process_id, worker_id, applied_on, outcome, outcome_on)
select 'PA' || n, p.id, nation.id, p.opens_on + 5, case when n % 2 = 0 then 'SUCCESSFUL' else 'DEVELOPMENT_POOL' end, p.closes_on + 30
  from nation join promotion_process p on p.external_id = 'PROCESS-' || 2014 + n % 10
 where type = 'POLICE_OFFICER' and joined < p.opens_on;

insert into assessor (external_id, worker_id, basics_completed_on, unconscious_bias_completed_on)
select 'ASSESSOR-' || n, id, date '2022-01-01', date '2022-06-01' from nation where n % 50 = 0;

insert into apprenticeship (external_id, worker_id, standard, started_on, planned_end_on)
select 'APPRENTICE-' || n, id, 'Business administrator', joined, joined + 540 from nation where type = 'POLICE_STAFF' and n % 5 = 0;
