package uk.police.wmp.recruitment.learning.aspiration.unheard;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import uk.police.wmp.recruitment.calendar.Days;
import uk.police.wmp.rest.WorkList;

/** Who is to be heard, those never heard first. */
@Singleton
class UnheardAspirations {

    private static final LocalDate NEVER = LocalDate.of(1, 1, 1);
    private static final String PCSO = "PCSO";

    private static final String ALL = """
            select w.id, w.external_id as payroll_number, w.given_name, w.family_name, u.external_id as unit, e.joined_on, h.last_heard_on
              from employment e
              join worker w on w.id = e.worker_id
              left join posting p on p.worker_id = e.worker_id and p.valid_from <= :asAt and (p.valid_to is null or p.valid_to >= :asAt)
              left join organisation_unit u on u.id = p.unit_id
             cross join lateral (select max(a.recorded_on) as last_heard_on from development_aspiration a
                                  where a.worker_id = e.worker_id and a.recorded_on <= :asAt) h
             where e.worker_type = :workerType and e.joined_on <= :asAt and (e.left_on is null or e.left_on >= :asAt)
               and (h.last_heard_on is null or h.last_heard_on < :heardSince)
               and (cast(:unit as text) is null or u.external_id = :unit)
               and (coalesce(h.last_heard_on, :never), w.external_id) > (:afterDay, :afterId)
             order by coalesce(h.last_heard_on, :never), w.external_id
             limit :size""";

    private final EntityManager entities;
    private final Clock clock;

    UnheardAspirations(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    WorkList<UnheardAspirationView> list(UnheardAspirationFilter filter) {
        return new WorkList<>(
                UnheardAspirationView.class,
                "unheard-aspirations|" + filter,
                (after, limit) -> rows(filter, after, limit),
                last -> List.of(
                        Objects.requireNonNullElse(last.lastHeardOn(), NEVER).toString(), last.workerExternalId()));
    }

    @SuppressWarnings("unchecked")
    private Stream<UnheardAspirationView> rows(UnheardAspirationFilter filter, WorkList.Key after, int limit) {
        LocalDate asAt = Objects.requireNonNullElseGet(filter.asAt(), () -> LocalDate.now(clock));
        Stream<Object[]> rows = entities.createNativeQuery(ALL)
                .setParameter("asAt", asAt)
                .setParameter("workerType", Objects.requireNonNullElse(filter.workerType(), PCSO))
                .setParameter("unit", filter.unitExternalId())
                .setParameter(
                        "heardSince", Objects.requireNonNullElseGet(filter.heardSince(), () -> asAt.minusMonths(12)))
                .setParameter("never", NEVER)
                .setParameter("afterDay", after.day(0))
                .setParameter("afterId", after.text(1))
                .setParameter("size", limit)
                .getResultStream();
        return rows.map(row -> new UnheardAspirationView(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                Days.of(row[5]),
                Days.of(row[6])));
    }
}
