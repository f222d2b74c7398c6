package uk.police.wmp.history;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.faulttolerance.api.TypedGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.WebApplicationException;
import java.net.URI;
import java.sql.Connection;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import uk.police.wmp.rest.traces.Traces;

/** Follows the feeds that this service's projections need, each in a thread of its own, for as long as the service runs. */
@ApplicationScoped
class FollowedFeeds {

    private static final Logger LOG = Logger.getLogger(FollowedFeeds.class);
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

    private boolean traced(FeedFollower follower, SourceFeed feed) {
        try (var _ = traces.begin("feed: page")) {
            return step(follower, feed);
        }
    }

    /** One page of the feed into the projection. Whether there may be more at once. */
    private boolean step(FeedFollower follower, SourceFeed feed) {
        FeedCursor cursor = FeedCursor.of(follower.source(), database);
        if (cursor != null) {
            health.hasRead(follower.source());
        }
        FedPage page = after(cursor, feed, follower.recordTypes());
        if (cursor != null && (page == null || cursor.isOfAnotherPast(page.afterCommittedAt()))) {
            forgetWhatIsNoMore(follower, feed, cursor);
            return true;
        }
        traces.says("feed", follower.source());
        traces.says("changes", page.changes().size());
        if (page.next().equals(cursor)) {
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
                page.next().remember(follower.source(), connection);
            }
            return null;
        });
        health.works(follower.source());
        if (!page.isFull()) {
            health.isAtTheEnd(follower.source());
        }
        return page.isFull();
    }

    /** Null where the source ends before: it refuses a position to come. */
    private static FedPage after(FeedCursor cursor, SourceFeed feed, List<String> recordTypes) {
        if (cursor == null) {
            return FedPage.fetch(feed, null, recordTypes);
        }
        try {
            return FedPage.fetch(feed, cursor.position(), recordTypes);
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() == 400
                    && FedPage.fetch(feed, null, recordTypes).position() < cursor.transaction()) {
                return null;
            }
            throw refused;
        }
    }

    /** The source was restored: what it doesn't know any more goes, and all that it knows is read again from the start. */
    private void forgetWhatIsNoMore(FeedFollower follower, SourceFeed feed, FeedCursor cursor) {
        LOG.warnf(
                "%s was restored to before %s, which had been read of it: its feed is read again from the start",
                follower.source(), cursor.position());
        Map<String, Set<UUID>> known = new HashMap<>();
        String after = null;
        boolean more = true;
        while (more) {
            FedPage page = FedPage.fetch(feed, after, follower.recordTypes());
            for (Change change : page.changes()) {
                Set<UUID> ids = known.computeIfAbsent(change.recordType(), type -> new HashSet<>());
                if (change.leftSomething()) {
                    ids.add(change.recordId());
                } else {
                    ids.remove(change.recordId());
                }
            }
            after = page.next().position();
            more = page.isFull();
        }
        QuarkusTransaction.requiringNew().call(() -> {
            try (Connection connection = database.getConnection()) {
                String why = follower.source() + " was restored to an older state";
                writer.begin(connection, "system", follower.source() + "-feed", why);
                follower.keepOnly(known, connection);
                FeedCursor.forget(follower.source(), connection);
            }
            return null;
        });
    }
}
