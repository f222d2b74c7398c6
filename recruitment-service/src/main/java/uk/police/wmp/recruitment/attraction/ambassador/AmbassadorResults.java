package uk.police.wmp.recruitment.attraction.ambassador;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import uk.police.wmp.recruitment.organisation.UnitParts;
import uk.police.wmp.rest.WorkList;

/** What each ambassador brought, page by page. */
@Singleton
class AmbassadorResults {

    private static final LocalDate ALWAYS = LocalDate.of(1, 1, 1);

    private static final String ALL = UnitParts.WITH.stripTrailing() + """
            ,
            result as (
                select m.id, m.external_id, m.worker_id, m.inducted_on, m.ended_on, count(distinct e.id) as interest,
                       count(distinct e.id) filter (where a.id is not null) as applied,
                       count(distinct e.id) filter (where a.offered_on is not null) as offered,
                       count(distinct e.id) filter (where a.appointed_on is not null) as appointed
                  from recruitment_ambassador m
                  left join expression_of_interest e on e.ambassador_id = m.id and e.received_on between :from and :to
                  left join application a on a.expression_of_interest_id = e.id
                 where cast(:activeOn as date) is null
                    or m.inducted_on <= :activeOn and (m.ended_on is null or m.ended_on >= :activeOn)
                 group by m.id)
            select r.id, r.external_id, w.id as worker, w.external_id as payroll_number, w.given_name, w.family_name, u.external_id as unit,
                   r.inducted_on, r.ended_on, r.interest, r.applied, r.offered, r.appointed
              from result r
              join worker w on w.id = r.worker_id
              left join lateral (select p.unit_id from posting p where p.worker_id = r.worker_id and p.valid_from <= :to
                                  order by p.valid_from desc limit 1) p on true
              left join organisation_unit u on u.id = p.unit_id
             where (cast(:unit as text) is null or u.id in (select id from part))
               and (-r.interest, r.id) > (:afterInterest, :afterId)
             order by -r.interest, r.id
             limit :size""";

    private final EntityManager entities;
    private final Clock clock;

    AmbassadorResults(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    WorkList<AmbassadorResultView> list(AmbassadorResultFilter filter) {
        return new WorkList<>(
                AmbassadorResultView.class,
                "ambassador-results|" + filter,
                (after, limit) -> rows(filter, after, limit),
                last -> List.of(-last.interest(), last.ambassadorId().toString()));
    }

    @SuppressWarnings("unchecked")
    private Stream<AmbassadorResultView> rows(AmbassadorResultFilter filter, WorkList.Key after, int limit) {
        Stream<Object[]> rows = entities.createNativeQuery(ALL)
                .setParameter("from", Objects.requireNonNullElse(filter.from(), ALWAYS))
                .setParameter("to", Objects.requireNonNullElseGet(filter.to(), () -> LocalDate.now(clock)))
                .setParameter("activeOn", filter.activeOn())
                .setParameter("unit", filter.unitExternalId())
                .setParameter(
                        "afterInterest", after.isBeforeTheFirst() ? Long.MIN_VALUE : Long.parseLong(after.text(0)))
                .setParameter("afterId", after.id(1))
                .setParameter("size", limit)
                .getResultStream();
        return rows.map(AmbassadorResultView::of);
    }
}
