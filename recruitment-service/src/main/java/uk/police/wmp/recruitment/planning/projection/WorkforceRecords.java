package uk.police.wmp.recruitment.planning.projection;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import uk.police.wmp.recruitment.calendar.Days;
import uk.police.wmp.recruitment.organisation.UnitParts;
import uk.police.wmp.recruitment.planning.projection.TurnoverRates.Served;

/** What a projection reads: a few totals of the records, never the records themselves. */
@Singleton
class WorkforceRecords {

    private static final String PRESENT = UnitParts.WITH + """
            select cast(extract(year from a.served) * 12 + extract(month from a.served) as integer),
                   count(*), coalesce(sum(c.full_time_equivalent), 0)
              from employment e
             cross join lateral (select age(cast(:asAt as date), e.joined_on) as served) a
              left join contract c on c.worker_id = e.worker_id
               and c.valid_from <= :asAt and (c.valid_to is null or c.valid_to >= :asAt)
              left join posting p on cast(:unit as text) is not null and p.worker_id = e.worker_id
               and p.valid_from <= :asAt and (p.valid_to is null or p.valid_to >= :asAt)
             where e.worker_type = :workerType and e.joined_on <= :asAt and (e.left_on is null or e.left_on >= :asAt)
               and (cast(:unit as text) is null or p.unit_id in (select id from part))
             group by 1
            """;

    // Between windowFrom and asAt, neither the day itself: who left on asAt is present on it. A year of service begins
    // on the
    // day of the year that the person joined on.
    private static final String SERVED = """
            with band as (
                select b as from_years, lead(b) over (order by b) as to_years
                  from unnest(cast(string_to_array(:bands, ',') as integer[])) as b),
            served as (
                select b.from_years, b.to_years, e.left_on, s.first, s.last
                  from employment e
                 cross join band b
                 cross join lateral (
                       select greatest(cast(e.joined_on + make_interval(years => b.from_years) as date), :windowFrom) as first,
                              least(cast(e.joined_on + make_interval(years => b.to_years) as date), e.left_on + 1, :asAt) as last) s
                 where e.worker_type = :workerType and e.joined_on < :asAt
                   and (e.left_on is null or e.left_on >= :windowFrom) and s.first < s.last)
            select b.from_years, b.to_years,
                   count(*) filter (where s.left_on < :asAt and s.left_on + 1 = s.last),
                   coalesce(sum(s.last - s.first), 0) / 365.25
              from band b
              left join served s on s.from_years = b.from_years
             group by b.from_years, b.to_years
             order by b.from_years
            """;

    private static final String LINES = UnitParts.WITH + """
            select p.kind, p.starts_on, p.ends_on, p.heads
              from workforce_plan p
              left join planning_scenario s on s.id = p.scenario_id
             where p.worker_type = :workerType and p.ends_on > :asAt
               and coalesce(s.external_id, '') = coalesce(cast(:scenario as text), '')
               and (cast(:unit as text) is null or p.unit_id in (select id from part))
            """;

    private static final String POSTS = UnitParts.WITH + """
            select valid_from, valid_to, posts
              from establishment
             where worker_type = :workerType and (valid_to is null or valid_to > :asAt)
               and (cast(:unit as text) is null or unit_id in (select id from part))
            """;

    private final EntityManager database;

    WorkforceRecords(EntityManager database) {
        this.database = database;
    }

    /** Everybody of the type on the day, by length of service. */
    Cohorts present(String workerType, String unit, LocalDate asAt) {
        Cohorts cohorts = new Cohorts();
        for (Object[] row : rows(PRESENT, workerType, asAt, unit)) {
            cohorts.add(((Number) row[0]).intValue(), ((Number) row[1]).doubleValue(), ((Number) row[2]).doubleValue());
        }
        return cohorts;
    }

    /** Leavers and years served of the whole force, by length of service. */
    TurnoverRates served(String workerType, LocalDate windowFrom, LocalDate asAt, List<Integer> bands) {
        Query query = database.createNativeQuery(SERVED, Object[].class)
                .setParameter("workerType", workerType)
                .setParameter("windowFrom", windowFrom)
                .setParameter("asAt", asAt)
                .setParameter(
                        "bands",
                        String.join(",", bands.stream().map(String::valueOf).toList()));
        return new TurnoverRates(rows(query).stream()
                .map(row -> new Served(
                        (Integer) row[0], (Integer) row[1], ((Number) row[2]).longValue(), (BigDecimal) row[3]))
                .toList());
    }

    List<Plan.Line> lines(String scenario, String workerType, String unit, LocalDate asAt) {
        Query query = query(LINES, workerType, asAt, unit).setParameter("scenario", scenario);
        return rows(query).stream()
                .map(row -> new Plan.Line((String) row[0], Days.of(row[1]), Days.of(row[2]), (Integer) row[3]))
                .toList();
    }

    Budget budget(String workerType, String unit, LocalDate asAt) {
        return new Budget(rows(POSTS, workerType, asAt, unit).stream()
                .map(row -> new Budget.Posts(Days.of(row[0]), Days.of(row[1]), (BigDecimal) row[2]))
                .toList());
    }

    private List<Object[]> rows(String sql, String workerType, LocalDate asAt, String unit) {
        return rows(query(sql, workerType, asAt, unit));
    }

    private Query query(String sql, String workerType, LocalDate asAt, String unit) {
        return database.createNativeQuery(sql, Object[].class)
                .setParameter("workerType", workerType)
                .setParameter("asAt", asAt)
                .setParameter("unit", unit);
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
