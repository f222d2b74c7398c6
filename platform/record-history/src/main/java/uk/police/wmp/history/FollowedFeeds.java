package uk.police.wmp.history;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/** Follows the feeds that this service's projections need, each in a thread of its own, for as long as the service runs. */
@ApplicationScoped
class FollowedFeeds {

    private static final Logger LOG = Logger.getLogger(FollowedFeeds.class);
    private static final int PAGE = 1000;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};

    private final List<FeedFollower> followers;
    private final DataSource database;
    private final ObjectMapper json;
    private final Config config;
    private final ServiceToken token;
    private final HttpClient http;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopping;

    FollowedFeeds(
            @All List<FeedFollower> followers,
            DataSource database,
            ObjectMapper json,
            Config config,
            ServiceToken token) {
        this.followers = followers;
        this.database = database;
        this.json = json;
        this.config = config;
        this.token = token;
        this.http =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    }

    void start(@Observes StartupEvent started) {
        for (FeedFollower follower : followers) {
            threads.add(Thread.ofVirtual().name("follow-" + follower.source()).start(() -> follow(follower)));
        }
    }

    void stop(@Observes ShutdownEvent stopped) {
        stopping = true;
        threads.forEach(Thread::interrupt);
    }

    private void follow(FeedFollower follower) {
        Duration idle = Duration.ofMillis(
                config.getOptionalValue("wmp.follow.poll-millis", Long.class).orElse(1000L));
        Duration wait = idle;
        while (!stopping) {
            try {
                boolean more = step(follower);
                wait = idle;
                if (!more) {
                    Thread.sleep(idle);
                }
            } catch (InterruptedException stop) {
                return;
            } catch (IOException | SQLException | RuntimeException failure) {
                LOG.warnf(
                        "can't follow %s, trying again in %d s: %s",
                        follower.source(),
                        wait.toSeconds(),
                        Objects.requireNonNullElse(
                                failure.getMessage(), failure.getClass().getSimpleName()));
                wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait.multipliedBy(2);
                pause(wait);
            }
        }
    }

    private void pause(Duration wait) {
        try {
            Thread.sleep(wait);
        } catch (InterruptedException stop) {
            stopping = true;
        }
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

    /** One page of the feed into the projection. Whether there may be more at once. */
    private boolean step(FeedFollower follower) throws IOException, InterruptedException, SQLException {
        String position = position(follower.source());
        FedPage page = fetch(follower, position);
        if (page.next().equals(position)) {
            return false;
        }
        QuarkusTransaction.requiringNew().call(() -> {
            try (Connection connection = database.getConnection()) {
                if (!page.changes().isEmpty()) {
                    Writer.begin(connection, "system", follower.source() + "-feed", null);
                    follower.apply(page.changes(), connection);
                }
                remember(connection, follower.source(), page.next());
            }
            return null;
        });
        return page.isFull();
    }

    private FedPage fetch(FeedFollower follower, String position) throws IOException, InterruptedException {
        StringBuilder address = new StringBuilder(
                        config.getValue("wmp.follow." + follower.source() + ".url", String.class))
                .append("/v1/changes?limit=")
                .append(PAGE);
        if (position != null) {
            address.append("&after=").append(URLEncoder.encode(position, StandardCharsets.UTF_8));
        }
        follower.recordTypes().forEach(type -> address.append("&recordType=").append(type));
        HttpRequest request = HttpRequest.newBuilder(URI.create(address.toString()))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token.value())
                .build();
        HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() == 401) {
            token.forget();
        }
        if (response.statusCode() != 200) {
            throw new IOException("its feed answers " + response.statusCode());
        }
        long last = response.headers()
                .firstValueAsLong(ChangeResource.POSITION_HEADER)
                .orElseThrow(() -> new IOException("its feed doesn't say how far it goes"));
        return new FedPage(json.readValue(response.body(), CHANGES), last);
    }

    private String position(String source) throws SQLException {
        try (Connection connection = database.getConnection();
                var select = connection.prepareStatement("select position from public.feed_cursor where source = ?")) {
            select.setString(1, source);
            try (var row = select.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
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
