-- Attraction events reach people, and bring expressions of interest; positive action interventions help those who come, and have attendances. Six
-- kinds were in both lists: each has one home now, and what the other holds of it moves there. What can't (an event that brought interest, one
-- for nobody in particular, an intervention that people attended) stays where it is, as the kind beside it.
alter table attraction_event add column audience integer check (audience >= 0);
select track_history('attraction_event');
alter table positive_action_intervention rename column audience to participants;
alter table history.positive_action_intervention rename column audience to participants;
select track_history('positive_action_intervention');

select begin_write('system', 'migration', null)
 where exists (select from attraction_event) or exists (select from positive_action_intervention);

insert into positive_action_intervention (external_id, kind, name, aimed_at, worker_type, campaign_id, starts_on, ends_on, participants)
select e.external_id, case e.kind when 'GROUP_WORKSHOP' then 'WORKSHOP' else e.kind end, e.name, e.aimed_at,
       coalesce(c.worker_type, 'POLICE_OFFICER'), e.campaign_id, e.starts_on, e.ends_on, e.participants
  from attraction_event e
  left join campaign c on c.id = e.campaign_id
 where e.kind in ('DISCOVERY_DAY', 'GROUP_WORKSHOP', 'ASSESSMENT_CENTRE_PREPARATION', 'INTERVIEW_PREPARATION') and e.aimed_at is not null
   and not exists (select from expression_of_interest i where i.event_id = e.id)
   and not exists (select from positive_action_intervention p where p.external_id = e.external_id);
delete from attraction_event e
 where e.kind in ('DISCOVERY_DAY', 'GROUP_WORKSHOP', 'ASSESSMENT_CENTRE_PREPARATION', 'INTERVIEW_PREPARATION') and e.aimed_at is not null
   and not exists (select from expression_of_interest i where i.event_id = e.id);
update attraction_event set kind = 'COMMUNITY_ACTIVITY', version = version + 1
 where kind in ('DISCOVERY_DAY', 'GROUP_WORKSHOP', 'ASSESSMENT_CENTRE_PREPARATION', 'INTERVIEW_PREPARATION');

insert into attraction_event (external_id, campaign_id, name, kind, starts_on, ends_on, aimed_at, audience)
select p.external_id, p.campaign_id, p.name, p.kind, p.starts_on, p.ends_on, p.aimed_at, p.participants
  from positive_action_intervention p
 where p.kind in ('TELEVISION_OR_RADIO', 'PUBLICATION', 'COMMUNITY_ACTIVITY')
   and not exists (select from positive_action_attendance a where a.intervention_id = p.id)
   and not exists (select from attraction_event e where e.external_id = p.external_id);
delete from positive_action_intervention p
 where p.kind in ('TELEVISION_OR_RADIO', 'PUBLICATION', 'COMMUNITY_ACTIVITY')
   and not exists (select from positive_action_attendance a where a.intervention_id = p.id);
update positive_action_intervention set kind = 'DISCOVERY_DAY', version = version + 1
 where kind in ('TELEVISION_OR_RADIO', 'PUBLICATION', 'COMMUNITY_ACTIVITY');

-- deleted, not ended: with an end they would be accepted of days before it
delete from code
 where list = 'attraction-event-kind' and code in ('DISCOVERY_DAY', 'GROUP_WORKSHOP', 'ASSESSMENT_CENTRE_PREPARATION', 'INTERVIEW_PREPARATION')
    or list = 'positive-action-kind' and code in ('TELEVISION_OR_RADIO', 'PUBLICATION', 'COMMUNITY_ACTIVITY');
