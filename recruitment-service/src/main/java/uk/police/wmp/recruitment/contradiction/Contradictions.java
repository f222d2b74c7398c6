package uk.police.wmp.recruitment.contradiction;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.police.wmp.recruitment.figures.Contradicting;
import uk.police.wmp.recruitment.organisation.UnitParts;
import uk.police.wmp.recruitment.vetting.clearance.RecruitsClearances;
import uk.police.wmp.rest.Caller;
import uk.police.wmp.rest.WorkList;

/** What contradicts what today, the oldest first. */
@Singleton
class Contradictions {

    private static final LocalDate ALWAYS = LocalDate.of(1, 1, 1);

    /** The last employment that ended before something did: what it is most likely at odds with. */
    private static final String LAST_EMPLOYMENT = """
            left join lateral (select e.id, e.external_id, e.left_on from employment e
                                where e.worker_id = %1$s.worker_id and e.left_on < :today
                                order by e.left_on desc limit 1) last on true
            """;

    private static final String ALL = UnitParts.WITH.stripTrailing()
            + """
            ,
            """ + RecruitsClearances.DIFFERING.stripTrailing()
            + """
            ,
            contradiction as (
                -- left the force, and in probation still
                select 'STUDENT_OFFICER_HAS_LEFT' as kind, e.left_on + 1 as since, o.worker_id,
                       'student-officers' as record_type, o.id as record_id, o.external_id as record_external_id,
                       'employments' as other_type, e.id as other_id, e.external_id as other_external_id
                  from
                %5$s
                union all
                -- left the programme, and employed as an officer still
                select 'LEAVER_IS_EMPLOYED', o.left_on + 1, o.worker_id,
                       'employments', e.id, e.external_id, 'student-officers', o.id, o.external_id
                  from
                %6$s
                union all
                -- a rank that nobody with such an employment holds
                select 'RANK_WITHOUT_EMPLOYMENT', greatest(r.valid_from, last.left_on + 1), r.worker_id,
                       'ranks', r.id, r.external_id, case when last.id is not null then 'employments' end, last.id, last.external_id
                  from rank r
                %1$s
                 where
                %2$s
                union all
                -- posted before joining
                select 'POSTED_BEFORE_JOINING', p.valid_from, p.worker_id,
                       'postings', p.id, p.external_id, 'employments', n.id, n.external_id
                  from posting p
                  join lateral (select e.id, e.external_id from employment e
                                 where e.worker_id = p.worker_id and e.joined_on > p.valid_from
                                 order by e.joined_on limit 1) n on true
                 where not exists (select from employment e where e.worker_id = p.worker_id and e.joined_on <= p.valid_from
                                      and (e.left_on is null or e.left_on >= p.valid_from))
                union all
                select 'POSTED_AFTER_LEAVING', greatest(p.valid_from, last.left_on + 1), p.worker_id,
                       'postings', p.id, p.external_id, 'employments', last.id, last.external_id
                  from posting p
                %4$s
                 where last.id is not null and p.valid_from <= :today and (p.valid_to is null or p.valid_to > last.left_on)
                   and not exists (select from employment e where e.worker_id = p.worker_id and e.joined_on <= least(p.valid_to, :today)
                                      and (e.left_on is null or e.left_on >= least(p.valid_to, :today)))
                union all
                -- promoted, and no officer on that day
                select 'PROMOTED_WITHOUT_OFFICE', a.outcome_on, a.worker_id,
                       'promotion-applications', a.id, a.external_id, case when last.id is not null then 'employments' end, last.id, last.external_id
                  from promotion_application a
                %3$s
                 where
                %7$s
                union all
                -- the rank has begun, and of the application for it nothing, or something else, is told
                select case when a.outcome is null then 'PROMOTED_BEFORE_OUTCOME' else 'PROMOTED_WITHOUT_SUCCESS' end,
                       r.valid_from, a.worker_id, 'promotion-applications', a.id, a.external_id, 'ranks', r.id, r.external_id
                  from promotion_application a
                  join promotion_process p on p.id = a.process_id
                  join rank r on r.worker_id = a.worker_id and r.rank = p.to_rank and not r.temporary
                   and r.valid_from >= a.applied_on and r.valid_from <= :today
                 where a.outcome is distinct from 'SUCCESSFUL'
                   and (a.outcome_on is null or p.pool_months is null
                        or r.valid_from < a.outcome_on + make_interval(months => p.pool_months))
                   and not exists (select from promotion_application s join promotion_process q on q.id = s.process_id
                                    where s.worker_id = a.worker_id and q.to_rank = p.to_rank and s.outcome = 'SUCCESSFUL')
                union all
                -- vetted once and recorded twice, and not alike; what was decided is for who may read both
                select 'CLEARANCE_DIFFERS_FROM_CONDITION', d.since, d.worker_id, 'application-conditions', d.condition_id,
                       d.condition_external_id, 'vetting-clearances', d.clearance_id, d.clearance_external_id
                  from differing d
                 where :vetting
            )
            select x.kind, x.since, w.id, w.external_id as payroll_number, w.given_name, w.family_name, u.external_id as unit,
                   x.record_type, x.record_id, x.record_external_id, x.other_type, x.other_id, x.other_external_id
              from contradiction x
              join worker w on w.id = x.worker_id
              left join lateral (select p.unit_id from posting p where p.worker_id = x.worker_id and p.valid_from <= :today
                                  order by p.valid_from desc limit 1) p on true
              left join organisation_unit u on u.id = p.unit_id
             where (cast(:kind as text) is null or x.kind = :kind) and (cast(:unit as text) is null or p.unit_id in (select id from part))
               and x.since >= :since and (x.since, x.record_id, x.kind) > (:afterDay, :afterId, :afterKind)
             order by x.since, x.record_id, x.kind
             limit :size""".formatted(
                            LAST_EMPLOYMENT.formatted("r"),
                            Contradicting.rankWithoutEmployment(":today"),
                            LAST_EMPLOYMENT.formatted("a"),
                            LAST_EMPLOYMENT.formatted("p"),
                            Contradicting.studentOfficerHasLeft(":today"),
                            Contradicting.leaverIsEmployed(":today"),
                            Contradicting.promotedWithoutOffice());

    private final EntityManager entities;
    private final Clock clock;
    private final Caller caller;

    Contradictions(EntityManager entities, Clock clock, Caller caller) {
        this.caller = caller;
        this.entities = entities;
        this.clock = clock;
    }

    WorkList<ContradictionView> list(ContradictionFilter filter) {
        return new WorkList<>(
                ContradictionView.class,
                "contradictions|" + filter,
                (after, limit) -> rows(filter, after, limit),
                last -> List.of(last.since().toString(), last.recordId().toString(), last.kind()));
    }

    @SuppressWarnings("unchecked")
    private Stream<ContradictionView> rows(ContradictionFilter filter, WorkList.Key after, int limit) {
        Stream<Object[]> rows = entities.createNativeQuery(ALL)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("vetting", caller.may("vetting:read") && caller.may("pre-employment-checks:read"))
                .setParameter("kind", filter.kind())
                .setParameter("unit", filter.unitExternalId())
                .setParameter("since", filter.since() == null ? ALWAYS : filter.since())
                .setParameter("afterDay", after.day(0))
                .setParameter("afterId", after.id(1))
                .setParameter("afterKind", after.text(2))
                .setParameter("size", limit)
                .getResultStream();
        return rows.map(ContradictionView::of);
    }
}
