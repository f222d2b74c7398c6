package uk.police.wmp.recruitment.promotion.centre;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.police.wmp.recruitment.promotion.application.CentreResult;
import uk.police.wmp.rest.WorkList;

/** The applicants of promotion processes in the order of their final scores. */
@Singleton
class CentreResults {

    private static final String ALL = """
            with result as (
                select p.id as process_id, p.external_id as process,
                       rank() over (partition by p.id order by c.final_score desc nulls last) as place,
                       a.id as application_id, a.external_id as application, w.id as worker_id, w.external_id as payroll_number,
                       c.final_score, c.exercises, c.outstanding, p.pass_mark,
                       case when c.outstanding = 0 then c.final_score >= p.pass_mark end as passed, a.outcome
                  from promotion_application a
                  join promotion_process p on p.id = a.process_id
                  join worker w on w.id = a.worker_id
                 cross join lateral (%s) c
                 where a.outcome is distinct from 'WITHDRAWN' and c.exercises + c.outstanding > 0
                   and (cast(:process as text) is null or p.external_id = :process))
            select * from result r
             where (cast(:passed as boolean) is null or r.passed = :passed)
               and (cast(:outstanding as boolean) is null or (r.outstanding > 0) = :outstanding)
               and (cast(:decided as boolean) is null or (r.outcome is not null) = :decided)
               and (r.process_id, r.place, r.application_id) > (:afterProcess, :afterPlace, :afterId)
             order by r.process_id, r.place, r.application_id
             limit :size""";

    private final EntityManager entities;
    private final String sql;

    CentreResults(
            EntityManager entities,
            @ConfigProperty(name = CentreResult.LOWEST, defaultValue = CentreResult.LOWEST_DEFAULT) int lowestMark,
            @ConfigProperty(name = CentreResult.HIGHEST, defaultValue = CentreResult.HIGHEST_DEFAULT) int highestMark) {
        this.entities = entities;
        sql = ALL.formatted(CentreResult.of("a.id", lowestMark, highestMark));
    }

    WorkList<CentreResultView> list(CentreResultFilter filter) {
        return new WorkList<>(
                CentreResultView.class,
                "promotion-centre-results|" + filter,
                (after, limit) -> rows(filter, after, limit),
                last -> List.of(
                        last.processId().toString(),
                        last.place(),
                        last.applicationId().toString()));
    }

    @SuppressWarnings("unchecked")
    private Stream<CentreResultView> rows(CentreResultFilter filter, WorkList.Key after, int limit) {
        Stream<Object[]> rows = entities.createNativeQuery(sql)
                .setParameter("process", filter.processExternalId())
                .setParameter("passed", filter.passed())
                .setParameter("outstanding", filter.outstanding())
                .setParameter("decided", filter.decided())
                .setParameter("afterProcess", after.id(0))
                .setParameter("afterPlace", after.isBeforeTheFirst() ? 0 : Long.parseLong(after.text(1)))
                .setParameter("afterId", after.id(2))
                .setParameter("size", limit)
                .getResultStream();
        return rows.map(CentreResultView::of);
    }
}
