package uk.police.wmp.recruitment.directentry;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.police.wmp.rest.WorkList;

/** Who is on the way by direct entry today, who has been at a stage longest first. */
@Singleton
class DirectEntrants {

    private static final String ALL = """
            with student as (
                select o.* from student_officer o
                  join code r on r.list = 'entry-route' and r.code = o.entry_route and 'DIRECT_ENTRY' = any (r.groups)),
            entrant as (
                select a.id as application_id, a.external_id as application, m.external_id as campaign, c.given_name, c.family_name,
                       coalesce(w.external_id, sw.external_id) as payroll_number, a.submitted_on, a.assessment_on, a.interview_on,
                       a.offered_on, a.appointed_on, coalesce(a.rejected_on, a.withdrawn_on) as turned_away_on, s.id as student_id
                  from application a
                  join campaign m on m.id = a.campaign_id
                  join code r on r.list = 'entry-route' and r.code = m.entry_route and 'DIRECT_ENTRY' = any (r.groups)
                  join candidate c on c.id = a.candidate_id
                  left join worker w on w.id = c.worker_id
                  left join lateral (select s.id, s.worker_id from student s
                                      where s.worker_id = c.worker_id and s.started_on >= a.submitted_on
                                      order by s.started_on limit 1) s on true
                  left join worker sw on sw.id = s.worker_id
                union all
                select null, null, null, w.given_name, w.family_name, w.external_id, null, null, null, null, null, null, s.id
                  from student s
                  join worker w on w.id = s.worker_id
                 where not exists (select from application a
                                     join campaign m on m.id = a.campaign_id
                                     join code r on r.list = 'entry-route' and r.code = m.entry_route and 'DIRECT_ENTRY' = any (r.groups)
                                     join candidate c on c.id = a.candidate_id
                                    where c.worker_id = s.worker_id and a.submitted_on <= s.started_on)),
            staged as (
                select e.*, s.external_id as student, s.started_on, s.confirmed_on,
                       cast(s.started_on + make_interval(months => :months) as date) as due_on,
                       coalesce(case when s.confirmed_on is null then s.left_on end, e.turned_away_on) as ended_on
                  from entrant e
                  left join student s on s.id = e.student_id),
            placed as (
                select x.*,
                       case when x.confirmed_on is not null then 'CONFIRMED'
                            when x.ended_on is not null then 'ENDED'
                            when x.started_on is not null then 'TRAINING'
                            when x.offered_on is not null then 'PRE_EMPLOYMENT'
                            when x.interview_on is not null then 'FORCE_SELECTION'
                            when x.assessment_on is not null then 'NATIONAL_ASSESSMENT'
                            else 'APPLICATION' end as stage,
                       coalesce(x.confirmed_on, x.ended_on, x.started_on, x.offered_on, x.interview_on, x.assessment_on,
                                x.submitted_on) as since,
                       case when x.started_on is null then null
                            when x.application_id is null then 'NO_APPLICATION'
                            when x.appointed_on is null or x.started_on < x.appointed_on then 'STARTED_BEFORE_APPOINTMENT'
                            when x.confirmed_on is null and x.ended_on is null and x.due_on < :today
                            then 'CONFIRMATION_OVERDUE' end as attention
                  from staged x)
            select p.stage, p.since, p.attention, p.given_name, p.family_name, p.submitted_on, p.assessment_on, p.interview_on,
                   p.offered_on, p.appointed_on, p.started_on, p.due_on, p.confirmed_on, p.ended_on, p.campaign, p.application_id,
                   p.application, p.student_id, p.student, p.payroll_number
              from placed p
             where (cast(:stage as text) is null or p.stage = :stage)
               and (cast(:attention as text) is null or p.attention = :attention)
               and (cast(:campaign as text) is null or p.campaign = :campaign)
               and (cast(:due as date) is null or (p.stage = 'TRAINING' and p.due_on <= :due))
               and (p.since, coalesce(p.application_id, p.student_id)) > (:afterDay, :afterId)
             order by p.since, coalesce(p.application_id, p.student_id)
             limit :size""";

    private final EntityManager entities;
    private final Clock clock;
    private final int months;

    DirectEntrants(
            EntityManager entities,
            Clock clock,
            @ConfigProperty(name = "student-officers.direct-entry-months", defaultValue = "18") int months) {
        this.entities = entities;
        this.clock = clock;
        this.months = months;
    }

    WorkList<DirectEntrantView> list(DirectEntrantFilter filter) {
        return new WorkList<>(
                DirectEntrantView.class,
                "direct-entrants|" + filter,
                (after, limit) -> rows(filter, after, limit),
                last -> List.of(last.since().toString(), last.key().toString()));
    }

    @SuppressWarnings("unchecked")
    private Stream<DirectEntrantView> rows(DirectEntrantFilter filter, WorkList.Key after, int limit) {
        Stream<Object[]> rows = entities.createNativeQuery(ALL)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("months", months)
                .setParameter("stage", filter.stage())
                .setParameter("attention", filter.attention())
                .setParameter("campaign", filter.campaignExternalId())
                .setParameter("due", filter.confirmationDueBy())
                .setParameter("afterDay", after.day(0))
                .setParameter("afterId", after.id(1))
                .setParameter("size", limit)
                .getResultStream();
        return rows.map(DirectEntrantView::of);
    }
}
