package uk.police.wmp.wellbeing.figures;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.postgres.FreshDatabase;

/**
 * Measures the figures' queries over two years of 250,000 workers (or as many as the first argument says), each absent 2.4 times a
 * year. Run by hand (a main method); with a second argument {@code explain} it shows the plans.
 */
final class FigureSpeed {

    private static final Logger LOG = Logger.getLogger(FigureSpeed.class.getName());
    private static final int TIMES = 5;
    private static final Pattern PARAMETER = Pattern.compile("(?<!:):([a-z_]+)");
    private static final Map<String, String> MONTH = Map.of(
            "from", "date '2022-03-01'",
            "to", "date '2022-03-31'",
            "as_at", "date '2022-03-31'",
            "months", "array[date '2022-03-01']",
            "quarters", "array[date '2022-01-01']");
    private static final Map<String, String> YEAR = Map.of(
            "from", "date '2021-04-01'",
            "to", "date '2022-03-31'",
            "as_at", "date '2022-03-31'",
            "months", "(select array_agg(m::date) from generate_series(date '2021-04-01', '2022-03-01', '1 month') m)",
            "quarters",
                    "(select array_agg(q::date) from generate_series(date '2021-04-01', '2022-01-01', '3 months') q)");

    private FigureSpeed() {}

    public static void main(String[] arguments) throws SQLException {
        Map<String, String> login = new FreshDatabase().start();
        String url = login.get("DATABASE_URL");
        Flyway.configure()
                .dataSource(url, login.get("DATABASE_OWNER_USERNAME"), login.get("DATABASE_OWNER_PASSWORD"))
                .placeholders(Map.of("application", login.get("DATABASE_USERNAME")))
                .locations("classpath:db/platform", "classpath:db/migration")
                .load()
                .migrate();
        boolean explain = List.of(arguments).contains("explain");
        try (Connection connection = DriverManager.getConnection(
                        url, login.get("DATABASE_USERNAME"), login.get("DATABASE_PASSWORD"));
                Statement statement = connection.createStatement()) {
            fill(statement, arguments.length > 0 ? Integer.parseInt(arguments[0]) : 250_000);
            for (Figure figure : List.of(
                    new AttendanceRate(),
                    new AbsenceByReason(),
                    new NoAbsence(),
                    new OccupationalHealthReferrals(),
                    new OccupationalHealthWait(),
                    new OccupationalHealthReferralsByCategory())) {
                measure(figure, "a month", MONTH, statement, explain);
                measure(figure, "a year", YEAR, statement, explain);
            }
        }
        System.exit(0); // the server's threads would wait for the next test
    }

    private static void fill(Statement statement, int workers) throws SQLException {
        statement.execute("insert into worker select uuidv7(), 0, 'W' || n from generate_series(1, " + workers + ") n");
        statement.execute("""
                insert into employment
                select uuidv7(), 0, external_id, id,
                       (array['POLICE_OFFICER','POLICE_OFFICER','POLICE_STAFF','PCSO'])[1 + abs(hashtext(external_id)) % 4],
                       '2015-01-01', null from worker""");
        statement.execute("""
                insert into contract select uuidv7(), 0, external_id, id, 37.5, '2015-01-01', null from worker""");
        statement.execute("""
                insert into absence (external_id, worker_id, started_on, ended_on, hours_lost)
                select external_id || '-' || spell, id, started_on, started_on + days, 7.5 * (days + 1)
                  from worker, generate_series(0, 4) spell,
                       lateral (select date '2020-04-01' + 146 * spell + abs(hashtext(external_id || spell)) % 120 as started_on,
                                       abs(hashtext(spell || external_id)) % 20 as days) s
                 where started_on + days < '2022-04-01' or abs(hashtext(external_id)) % 10 < 9""");
        statement.execute("""
                insert into absence_reason (id, reason)
                select a.id, c.code from absence a
                  join (select code, row_number() over (order by position) - 1 as n from code where list = 'absence-reason') c
                    on c.n = abs(hashtext(a.external_id)) % 13""");
        statement.execute("""
                insert into occupational_health_referral (external_id, worker_id, kind, category, referred_on)
                select external_id, id, 'SELF', 'MENTAL_HEALTH', date '2020-04-01' + abs(hashtext(external_id)) % 730
                  from worker where abs(hashtext(external_id)) % 5 < 2""");
        statement.execute("""
                insert into occupational_health_appointment (external_id, referral_id, appointment_on, outcome)
                select external_id, id, referred_on + 12, 'ATTENDED' from occupational_health_referral""");
        statement.execute("vacuum analyze");
    }

    private static void measure(
            Figure figure, String period, Map<String, String> values, Statement statement, boolean explain)
            throws SQLException {
        String sql =
                PARAMETER.matcher(figure.definition().sql()).replaceAll(parameter -> values.get(parameter.group(1)));
        long best = Long.MAX_VALUE;
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            try (var rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    rows.getObject(1);
                }
            }
            best = Math.min(best, System.nanoTime() - start);
        }
        long milliseconds = Duration.ofNanos(best).toMillis();
        LOG.info(() -> "%s, %s: %d ms".formatted(figure.definition().id(), period, milliseconds));
        if (explain) {
            try (var plan = statement.executeQuery("explain (analyze, costs off, buffers off) " + sql)) {
                while (plan.next()) {
                    String line = plan.getString(1);
                    LOG.info(() -> line);
                }
            }
        }
    }
}
