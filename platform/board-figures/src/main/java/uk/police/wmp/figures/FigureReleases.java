package uk.police.wmp.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;
import uk.police.wmp.figures.DisclosureSettings.Release;
import uk.police.wmp.history.KnownAt;

/**
 * Which position of the records the published figures are of (docs/adr/020): one a day, or a month, fixed by the first question in it.
 * Two answers of a release differ in nothing that was recorded between them.
 */
@ApplicationScoped
class FigureReleases {

    private final DataSource database;
    private final DisclosureSettings settings;
    private final Clock clock;

    FigureReleases(DataSource database, DisclosureSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** What published figures are as known at; null where they are live. */
    KnownAt current() {
        if (settings.release() == Release.LIVE) {
            return null;
        }
        LocalDate today = LocalDate.now(clock);
        Date period = Date.valueOf(settings.release() == Release.MONTHLY ? today.withDayOfMonth(1) : today);
        try (Connection connection = database.getConnection()) {
            Long position = position(connection, period);
            if (position == null) {
                release(connection, period);
                position = position(connection, period);
            }
            return new KnownAt(null, position);
        } catch (SQLException failed) {
            throw new Snapshots.FailedReading(failed);
        }
    }

    private static Long position(Connection connection, Date period) throws SQLException {
        try (var statement =
                connection.prepareStatement("select position from public.figure_release where period = ?")) {
            statement.setDate(1, period);
            try (var row = statement.executeQuery()) {
                return row.next() ? row.getLong(1) : null;
            }
        }
    }

    /** Of two that are first at once, one is. */
    private static void release(Connection connection, Date period) throws SQLException {
        try (var statement = connection.prepareStatement("insert into public.figure_release (period, position)"
                + " values (?, public.last_position()) on conflict (period) do nothing")) {
            statement.setDate(1, period);
            statement.executeUpdate();
        }
    }
}
