package uk.police.wmp.history;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.faulttolerance.api.TypedGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import uk.police.wmp.rest.traces.Traces;

/** Follows the feeds that this service's projections need, each in a thread of its own, for as long as the service runs. */
@ApplicationScoped
class FollowedFeeds {

    private static final Logger LOG = Logger.getLogger(FollowedFeeds.class);
    private static final int PAGE = 1000;
    private static final int CONNECT_SECONDS = 2;
    private static final int ANSWER_SECONDS = 30;
    private static final int LONGEST_WAIT_SECONDS = 10;

    private final List<FeedFollower> followers;
    private final DataSource database;
    private final Writer writer;
    private final Traces traces;
    private final Config config;
    private final FollowingHealth health;
    private final long idleMillis;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopping;

    FollowedFeeds(
            @All List<FeedFollower> followers,
            DataSource database,
            Writer writer,
            Traces traces,
            Config config,
            FollowingHealth health,
            @ConfigProperty(name = "wmp.follow.poll-millis", defaultValue = "1000") long idleMillis) {
        this.followers = followers;
        this.database = database;
        this.writer = writer;
        this.traces = traces;
        this.config = config;
        this.health = health;
        this.idleMillis = idleMillis;
    }

    void start(@Observes StartupEvent started) {
        for (FeedFollower follower : followers) {
            address(follower.source())
                    .ifPresentOrElse(
                            address -> threads.add(Thread.ofVirtual()
                                    .name("follow-" + follower.source())
                                    .start(() -> follow(follower, address))),
                            () -> LOG.warnf("%s isn't followed: nothing says where it is", follower.source()));
        }
    }

    void stop(@Observes ShutdownEvent stopped) {
        stopping = true;
        threads.forEach(Thread::interrupt);
    }

    private Optional<URI> address(String source) {
        return config.getOptionalValue("wmp.follow." + source + ".url", URI.class);
    }

    private void follow(FeedFollower follower, URI address) {
        SourceFeed feed = QuarkusRestClientBuilder.newBuilder()
                .baseUri(address)
                .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                .readTimeout(ANSWER_SECONDS, TimeUnit.SECONDS)
                .build(SourceFeed.class);
        health.begins(follower.source());
        TypedGuard<Boolean> untilItWorks = untilItWorks(follower.source());
        try {
            while (!stopping) {
                boolean more = untilItWorks.get(() -> traced(follower, feed));
                if (!more) {
                    Thread.sleep(idleMillis);
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whatever fails is tried again, ever more slowly, for as long as the service runs: a source may be away for a night. */
    private TypedGuard<Boolean> untilItWorks(String source) {
        return TypedGuard.create(Boolean.class)
                .withRetry()
                .maxRetries(-1)
                .maxDuration(0, ChronoUnit.MILLIS)
                .delay(idleMillis, ChronoUnit.MILLIS)
                .withExponentialBackoff()
                .maxDelay(LONGEST_WAIT_SECONDS, ChronoUnit.SECONDS)
                .done()
                .whenException(failure -> !stopping)
                .beforeRetry(failure -> {
                    String why = Objects.requireNonNullElse(
                            failure.getMessage(), failure.getClass().getSimpleName());
                    health.fails(source, why);
                    LOG.warnf("can't follow %s, trying again: %s", source, why);
                })
                .done()
                .withFallback()
                .handler(() -> false) // only when the service stops
                .done()
                .build();
    }

    private record FedPage(List<Change> changes, long position) {

        boolean isFull() {
            return changes.size() == PAGE;
        }

        /** Where to go on: after the last change, or, of a page that isn't full, after all that there was. */
        String next() {
            long last = changes.isEmpty() ? 0 : changes.getLast().position();
            return isFull() ? changes.getLast().id() : Long.toString(Math.max(position, last));
        }
    }

    private boolean traced(FeedFollower follower, SourceFeed feed) {
        try (var _ = traces.begin("feed: page")) {
            return step(follower, feed);
        }
    }

    /** One page of the feed into the projection. Whether there may be more at once. */
    private boolean step(FeedFollower follower, SourceFeed feed) {
        String position = position(follower.source());
        if (position != null) {
            health.hasRead(follower.source());
        }
        FedPage page = fetch(feed, position, follower.recordTypes());
        traces.says("feed", follower.source());
        traces.says("changes", page.changes().size());
        if (page.next().equals(position)) {
            health.works(follower.source());
            health.isAtTheEnd(follower.source());
            return false;
        }
        QuarkusTransaction.requiringNew().call(() -> {
            try (Connection connection = database.getConnection()) {
                if (!page.changes().isEmpty()) {
                    writer.begin(connection, "system", follower.source() + "-feed", null);
                    follower.apply(page.changes(), connection);
                }
                remember(connection, follower.source(), page.next());
            }
            return null;
        });
        health.works(follower.source());
        if (!page.isFull()) {
            health.isAtTheEnd(follower.source());
        }
        return page.isFull();
    }

    private static FedPage fetch(SourceFeed feed, String position, List<String> recordTypes) {
        try (RestResponse<List<Change>> page = feed.changes(PAGE, position, recordTypes)) {
            String last = page.getHeaderString(ChangeResource.POSITION_HEADER);
            if (last == null) {
                throw new IllegalStateException("its feed doesn't say how far it goes");
            }
            return new FedPage(page.getEntity(), Long.parseLong(last));
        }
    }

    private String position(String source) {
        try (Connection connection = database.getConnection();
                var select = connection.prepareStatement("select position from public.feed_cursor where source = ?")) {
            select.setString(1, source);
            try (var row = select.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        } catch (SQLException away) {
            throw new IllegalStateException(away.getMessage(), away);
        }
    }

    private static void remember(Connection connection, String source, String position) throws SQLException {
        try (var upsert = connection.prepareStatement("""
                insert into public.feed_cursor (source, position, followed_at) values (?, ?, clock_timestamp())
                on conflict (source) do update set position = excluded.position, followed_at = excluded.followed_at""")) {
            upsert.setString(1, source);
            upsert.setString(2, position);
            upsert.executeUpdate();
        }
    }
}
