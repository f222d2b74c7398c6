package uk.police.wmp.wellbeing;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import uk.police.wmp.postgres.FreshDatabase;

/**
 * A small force for a test, written straight into the tables as following recruitment and recording would leave them:
 *
 * <pre>{@code
 * force.aWorker("P1").employed("PCSO", "2020-01-01", null).contracted("40", "2020-01-01", null)
 *         .absent("2022-03-01", "2022-03-10", "40.00", "MUSCULOSKELETAL");
 * }</pre>
 */
public final class Force {

    private final DataSource database;

    public Force(DataSource database) {
        this.database = database;
    }

    /** Nobody is left, and nothing is known of anybody who was. */
    public Force empty() {
        for (String table : new String[] {
            "worker",
            "employment",
            "contract",
            "absence",
            "absence_reason",
            "occupational_health_referral",
            "occupational_health_appointment"
        }) {
            runAsOwner("truncate public." + table + ", history." + table + " cascade");
        }
        runAsOwner("truncate public.confidential_read");
        return this;
    }

    public Member aWorker(String payrollNumber) {
        UUID id = UUID.randomUUID();
        run("insert into worker (id, version, external_id) values (?, 0, ?)", id, payrollNumber);
        return new Member(id, payrollNumber);
    }

    public static String payrollNumber() {
        return "P-" + UUID.randomUUID().toString().substring(0, 18);
    }

    /** One worker. Days are ISO dates, the last one inclusive and null while open. */
    public final class Member {

        public final UUID id;
        public final String payrollNumber;

        private Member(UUID id, String payrollNumber) {
            this.id = id;
            this.payrollNumber = payrollNumber;
        }

        public Member employed(String workerType, String joinedOn, String leftOn) {
            run(
                    "insert into employment (id, version, external_id, worker_id, worker_type, joined_on, left_on)"
                            + " values (uuidv7(), 0, uuidv7()::text, ?, ?, ?, ?)",
                    id,
                    workerType,
                    day(joinedOn),
                    day(leftOn));
            return this;
        }

        public Member contracted(String hoursPerWeek, String validFrom, String validTo) {
            run(
                    "insert into contract (id, version, external_id, worker_id, hours_per_week, valid_from, valid_to)"
                            + " values (uuidv7(), 0, uuidv7()::text, ?, ?, ?, ?)",
                    id,
                    new BigDecimal(hoursPerWeek),
                    day(validFrom),
                    day(validTo));
            return this;
        }

        public Member absent(String startedOn, String endedOn, String hoursLost, String reason) {
            UUID absence = UUID.randomUUID();
            run(
                    "insert into absence (id, external_id, worker_id, started_on, ended_on, hours_lost)"
                            + " values (?, ?, ?, ?, ?, ?)",
                    absence,
                    absence.toString(),
                    id,
                    day(startedOn),
                    day(endedOn),
                    hoursLost == null ? null : new BigDecimal(hoursLost));
            run("insert into absence_reason (id, reason) values (?, ?)", absence, reason);
            return this;
        }

        /** @param appointments the days of appointments that followed */
        public Member referred(String referredOn, String category, String... appointments) {
            UUID referral = UUID.randomUUID();
            run(
                    "insert into occupational_health_referral (id, external_id, worker_id, kind, category, referred_on)"
                            + " values (?, ?, ?, 'MANAGEMENT', ?, ?)",
                    referral,
                    referral.toString(),
                    id,
                    category,
                    day(referredOn));
            for (String appointment : appointments) {
                run(
                        "insert into occupational_health_appointment"
                                + " (external_id, referral_id, appointment_on, outcome) values (uuidv7()::text, ?, ?, 'ATTENDED')",
                        referral,
                        day(appointment));
            }
            return this;
        }
    }

    private static void runAsOwner(String sql) {
        try (Connection connection = FreshDatabase.connectAsOwner();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException refused) {
            throw new AssertionError(sql, refused);
        }
    }

    public void run(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        } catch (SQLException refused) {
            throw new AssertionError(sql, refused);
        }
    }

    private static LocalDate day(String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }
}
