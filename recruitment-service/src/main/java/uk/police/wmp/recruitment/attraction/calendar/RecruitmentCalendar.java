package uk.police.wmp.recruitment.attraction.calendar;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import uk.police.wmp.recruitment.calendar.Days;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.WorkList;

/** What happens in a period, day by day. */
@Singleton
class RecruitmentCalendar {

    private static final int MONTHS = 3;

    // A campaign that opens and closes in the period has two entries, one that does neither has one.
    private static final String ALL = """
            with entry as (
                select d.day, d.kind, 'campaigns' as record_type, c.id, c.external_id, c.name, c.worker_type, c.entry_route,
                       c.opens_on, c.closes_on, cast(null as integer) as places
                  from campaign c
                 cross join lateral (
                       select c.opens_on as day, 'OPENS' as kind where c.opens_on between :from and :to
                       union all
                       select c.closes_on, 'CLOSES' where c.closes_on between :from and :to
                       union all
                       select greatest(c.opens_on, :from), 'ALWAYS_LIVE' where c.closes_on is null and c.opens_on <= :to
                       union all
                       select cast(:from as date), 'OPEN_THROUGHOUT' where c.opens_on < :from and c.closes_on > :to) d
                union all
                select i.starts_on, 'INTAKE_STARTS', 'intakes', i.id, i.external_id, null, 'POLICE_OFFICER', i.entry_route, null, null, i.places
                  from intake i
                 where i.starts_on between :from and :to
                union all
                select d.day, d.kind, null, null, r.code, r.label, 'POLICE_OFFICER', r.code, r.valid_from, r.valid_to, null
                  from code r
                 cross join lateral (
                       select r.valid_from as day, 'ROUTE_OPENS' as kind where r.valid_from between :from and :to
                       union all
                       select r.valid_to, 'ROUTE_CLOSES' where r.valid_to between :from and :to) d
                 where r.list = 'entry-route')
            select x.day, x.kind, x.record_type, x.id, x.external_id, x.name, x.worker_type, x.entry_route, x.opens_on, x.closes_on, x.places
              from entry x
             where (cast(:kind as text) is null or x.kind = :kind)
               and (cast(:workerType as text) is null or x.worker_type = :workerType)
               and (cast(:route as text) is null or x.entry_route = :route)
               and (x.day, x.kind, x.external_id) > (:afterDay, :afterKind, :afterId)
             order by x.day, x.kind, x.external_id
             limit :size""";

    private final EntityManager entities;
    private final Clock clock;

    RecruitmentCalendar(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    WorkList<RecruitmentCalendarView> list(RecruitmentCalendarFilter filter) {
        LocalDate from = Objects.requireNonNullElseGet(filter.from(), () -> LocalDate.now(clock));
        LocalDate to = Objects.requireNonNullElseGet(filter.to(), () -> from.plusMonths(MONTHS));
        if (to.isBefore(from)) {
            throw new InvalidRequest("to", "must not be before from");
        }
        return new WorkList<>(
                RecruitmentCalendarView.class,
                "recruitment-calendar|" + filter,
                (after, limit) -> rows(filter, from, to, after, limit),
                last -> List.of(last.on().toString(), last.kind(), last.externalId()));
    }

    @SuppressWarnings("unchecked")
    private Stream<RecruitmentCalendarView> rows(
            RecruitmentCalendarFilter filter, LocalDate from, LocalDate to, WorkList.Key after, int limit) {
        Stream<Object[]> rows = entities.createNativeQuery(ALL)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("kind", filter.kind())
                .setParameter("workerType", filter.workerType())
                .setParameter("route", filter.entryRoute())
                .setParameter("afterDay", after.day(0))
                .setParameter("afterKind", after.text(1))
                .setParameter("afterId", after.text(2))
                .setParameter("size", limit)
                .getResultStream();
        return rows.map(row -> new RecruitmentCalendarView(
                Days.of(row[0]),
                (String) row[1],
                (String) row[2],
                (UUID) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                Days.of(row[8]),
                Days.of(row[9]),
                (Integer) row[10]));
    }
}
