package uk.police.wmp.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import uk.police.wmp.figures.DisclosureSettings.Release;
import uk.police.wmp.history.KnownAt;
import uk.police.wmp.rest.Caller;

/**
 * Which position of the records the published figures are of (docs/adr/020). A release is made by somebody who may, or by the first
 * question of the day or month, and stands until the next: two answers of it differ in nothing that was recorded between them. There is
 * one a day at most, for two around one person's joining would tell of that person.
 */
@ApplicationScoped
class FigureReleases {

    /** How many of the past are listed: a year of days. */
    private static final int LISTED = 366;

    private static final String NEWEST_FIRST = """
            select period, position, released_at, released_by from public.figure_release
             where period >= ? order by period desc limit ?""";

    private final DataSource database;
    private final DisclosureSettings settings;
    private final Caller caller;
    private final Clock clock;

    FigureReleases(DataSource database, DisclosureSettings settings, Caller caller, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.caller = caller;
        this.clock = clock;
    }

    /** What published figures are as known at; null where they are live. */
    KnownAt current() {
        if (settings.release() == Release.LIVE) {
            return null;
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate due = due(today);
        FigureRelease newest = newest(due).orElseGet(() -> {
            insert(today, null);
            return newest(due).orElseThrow();
        });
        return new KnownAt(null, newest.position());
    }

    /** From today on published figures are of the records as they are now; empty where there has been a release today. */
    Optional<FigureRelease> release() {
        LocalDate today = LocalDate.now(clock);
        return insert(today, caller.actor()) ? newest(today) : Optional.empty();
    }

    /** The newest first. */
    List<FigureRelease> all() {
        return read(LocalDate.EPOCH, LISTED);
    }

    /** The day from which on a release is recent enough. */
    private LocalDate due(LocalDate today) {
        return switch (settings.release()) {
            case MONTHLY -> today.withDayOfMonth(1);
            case BY_HAND -> LocalDate.EPOCH;
            default -> today;
        };
    }

    private Optional<FigureRelease> newest(LocalDate due) {
        return read(due, 1).stream().findFirst();
    }

    private List<FigureRelease> read(LocalDate since, int most) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(NEWEST_FIRST)) {
            statement.setDate(1, Date.valueOf(since));
            statement.setInt(2, most);
            try (ResultSet rows = statement.executeQuery()) {
                List<FigureRelease> releases = new ArrayList<>();
                while (rows.next()) {
                    releases.add(new FigureRelease(
                            rows.getObject(1, LocalDate.class),
                            rows.getLong(2),
                            rows.getObject(3, OffsetDateTime.class).toInstant(),
                            rows.getString(4)));
                }
                return releases;
            }
        } catch (SQLException failed) {
            throw new Snapshots.FailedReading(failed);
        }
    }

    /** Of two that are first at once, one is. */
    private boolean insert(LocalDate day, String by) {
        try (Connection connection = database.getConnection();
                var statement =
                        connection.prepareStatement("insert into public.figure_release (period, position, released_by)"
                                + " values (?, public.last_position(), ?) on conflict (period) do nothing")) {
            statement.setDate(1, Date.valueOf(day));
            statement.setString(2, by);
            return statement.executeUpdate() == 1;
        } catch (SQLException failed) {
            throw new Snapshots.FailedReading(failed);
        }
    }
}
