package uk.police.wmp.recruitment.neighbourhood.officer;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import uk.police.wmp.recruitment.calendar.Days;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.WorkList;

/** Who was seen for how long, those least in the hours of a priority first. */
@Singleton
class OfficerVisibility {

    private static final int DAYS = 28;

    private static final String ALL = """
            with seen as (
                select v.worker_id, sum(v.hours) as hours, max(v.seen_on) as last_seen_on,
                       coalesce(sum(v.hours) filter (where exists (
                           select from visibility_priority p
                            where p.unit_id = v.unit_id and p.time_of_day = v.time_of_day
                              and p.valid_from <= v.seen_on and (p.valid_to is null or p.valid_to >= v.seen_on))), 0) as priority_hours
                  from visible_hours v
                 where v.seen_on >= :from and v.seen_on <= :to
                 group by v.worker_id)
            select w.id, w.external_id as payroll_number, w.given_name, w.family_name, u.external_id as unit, e.worker_type,
                   coalesce(s.hours, 0) as hours, coalesce(s.priority_hours, 0) as priority_hours, s.last_seen_on
              from posting o
              join organisation_unit u on u.id = o.unit_id
              join worker w on w.id = o.worker_id
              join employment e on e.worker_id = o.worker_id and e.joined_on <= :to and (e.left_on is null or e.left_on >= :to)
              left join seen s on s.worker_id = o.worker_id
             where o.valid_from <= :to and (o.valid_to is null or o.valid_to >= :to)
               and (u.external_id = :unit or cast(:unit as text) is null and u.kind in ('NPU', 'LPA', 'TEAM'))
               and (coalesce(s.priority_hours, 0), w.external_id) > (:afterHours, :afterId)
             order by coalesce(s.priority_hours, 0), w.external_id
             limit :size""";

    private final EntityManager entities;
    private final Clock clock;

    OfficerVisibility(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    WorkList<OfficerVisibilityView> list(OfficerVisibilityFilter filter) {
        LocalDate to = Objects.requireNonNullElseGet(filter.to(), () -> LocalDate.now(clock));
        LocalDate from = Objects.requireNonNullElseGet(filter.from(), () -> to.minusDays(DAYS - 1L));
        if (to.isBefore(from)) {
            throw new InvalidRequest("to", "must not be before from");
        }
        return new WorkList<>(
                OfficerVisibilityView.class,
                "officer-visibility|" + filter,
                (after, limit) -> rows(filter.unitExternalId(), from, to, after, limit),
                last -> List.of(last.priorityHours().toPlainString(), last.workerExternalId()));
    }

    @SuppressWarnings("unchecked")
    private Stream<OfficerVisibilityView> rows(
            String unit, LocalDate from, LocalDate to, WorkList.Key after, int limit) {
        Stream<Object[]> rows = entities.createNativeQuery(ALL)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("unit", unit)
                .setParameter(
                        "afterHours",
                        after.isBeforeTheFirst() ? BigDecimal.ONE.negate() : new BigDecimal(after.text(0)))
                .setParameter("afterId", after.text(1))
                .setParameter("size", limit)
                .getResultStream();
        return rows.map(row -> new OfficerVisibilityView(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (BigDecimal) row[6],
                (BigDecimal) row[7],
                Days.of(row[8])));
    }
}
