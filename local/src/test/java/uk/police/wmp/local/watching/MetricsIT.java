package uk.police.wmp.local.watching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.police.wmp.local.system.SharedSystem;
import uk.police.wmp.local.system.StartedSystem;

/** Every metric that a dashboard, an alert or a document names is served by a running application, with the labels that it is asked by. */
class MetricsIT {

    private static final List<String> FOLLOWERS = List.of("WELLBEING", "VOLUNTEERS");
    /** What a trace is an example of stands behind the number. */
    private static final Pattern SAMPLE = Pattern.compile("(?m)^([a-zA-Z_:][\\w:]*)(?:\\{(.*?\")})? (\\S+)(?: # .*)?$");

    private static final Pattern LABEL = Pattern.compile("(\\w+)=\"");

    private static StartedSystem system;

    @BeforeAll
    static void askEachSomething() throws IOException, InterruptedException {
        system = SharedSystem.get();
        for (String application : StartedSystem.APPLICATIONS) {
            assertThat(system.getFrom(application, "/v1/figures").statusCode()).isEqualTo(200);
        }
        assertThat(system.getFrom("GATEWAY", "/v1/board-papers/people-strategy-2022")
                        .statusCode())
                .isEqualTo(200);
        assertThat(system.getFrom("GATEWAY", "/recruitment/v1/workers?limit=1").statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatIsWatchedIsServed() throws Exception {
        Map<String, Set<String>> served = new TreeMap<>();
        for (String application : StartedSystem.APPLICATIONS) {
            Matcher sample = SAMPLE.matcher(system.metricsOf(application));
            while (sample.find()) {
                String labels = sample.group(2) == null ? "" : sample.group(2);
                served.computeIfAbsent(sample.group(1), name -> new TreeSet<>())
                        .addAll(WatchedMetrics.matches(LABEL, labels));
            }
        }
        Map<String, Set<String>> watched = WatchedMetrics.read().labels();

        assertThat(watched).hasSizeGreaterThan(10);
        assertThat(served.keySet()).containsAll(watched.keySet());
        watched.forEach((name, labels) ->
                assertThat(served.get(name)).as("labels of " + name).containsAll(labels));
    }

    @Test
    void aFollowerSaysThatItIsAtTheEnd() throws Exception {
        for (String follower : FOLLOWERS) {
            assertThat(valueOf(follower, "followed_feed_behind_seconds{source=\"recruitment\"}"))
                    .as(follower)
                    .isLessThan(60);
        }
    }

    @Test
    void theGatewaySaysThatItsBreakersAreClosed() throws Exception {
        for (String service : List.of("recruitment", "wellbeing", "volunteers", "change-portfolio")) {
            assertThat(valueOf("GATEWAY", "gateway_breaker_open{service=\"" + service + "\"}"))
                    .as(service)
                    .isZero();
        }
    }

    @Test
    void importsSayWhatBecameOfTheirRows() throws Exception {
        Map<String, Double> before = programmes();
        HttpResponse<String> answer = new Sender(system)
                .send("CHANGE_PORTFOLIO", "POST", "/v1/imports/programmes?mode=PARTIAL", "text/csv", """
                        externalId,name,status,boardOrder
                        METRICS-1,Counted,LIVE,55
                        METRICS-2,Refused,NO_SUCH_STATUS,56
                        """);
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);

        Map<String, Double> after = programmes();
        after.replaceAll((outcome, rows) -> rows - before.getOrDefault(outcome, 0.0));
        assertThat(after)
                .containsEntry("received", 2.0)
                .containsEntry("created", 1.0)
                .containsEntry("refused", 1.0)
                .containsEntry("updated", 0.0);
        assertThat(valueOf("CHANGE_PORTFOLIO", "imports_running")).isZero();
    }

    private static Map<String, Double> programmes() throws IOException, InterruptedException {
        Map<String, Double> rows = new TreeMap<>();
        Matcher sample = SAMPLE.matcher(system.metricsOf("CHANGE_PORTFOLIO"));
        while (sample.find()) {
            if (sample.group(1).equals("import_rows_total") && sample.group(2).contains("type=\"programmes\"")) {
                rows.put(
                        sample.group(2).replaceAll(".*outcome=\"(\\w+)\".*", "$1"),
                        Double.parseDouble(sample.group(3)));
            }
        }
        return rows;
    }

    @Test
    void writersSayHowLongTheyWait() throws Exception {
        assertThat(valueOf("RECRUITMENT", "write_lock_wait_seconds_count")).isPositive();
        assertThat(valueOf("WELLBEING", "write_lock_wait_seconds_count")).isPositive();
    }

    /** Each record's address would be a label of its own, and beyond the two thousandth nobody would see anything. */
    @Test
    void whatTheGatewayPassesOnIsOneAddressAService() throws Exception {
        assertThat(system.metricsOf("GATEWAY"))
                .contains("uri=\"/recruitment/{path}\"")
                .doesNotContain("uri=\"/recruitment/v1");
    }

    private static double valueOf(String application, String sample) throws IOException, InterruptedException {
        return system.metricsOf(application)
                .lines()
                .filter(line -> line.startsWith(sample))
                .map(line -> line.replaceFirst(" # .*", ""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .findFirst()
                .orElseThrow(() -> new AssertionError(application + " has no " + sample));
    }
}
