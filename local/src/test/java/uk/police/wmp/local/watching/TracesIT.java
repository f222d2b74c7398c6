package uk.police.wmp.local.watching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.police.wmp.local.system.SharedSystem;
import uk.police.wmp.local.system.StartedSystem;
import uk.police.wmp.local.system.TraceCollector;
import uk.police.wmp.local.system.TraceCollector.Seen;

/** What a collector of traces gets of the running system. That it gets nothing of a person: {@link NothingPersonalIT}. */
class TracesIT {

    /** Spans are sent every five seconds. */
    private static final Duration LONGEST_ON_ITS_WAY = Duration.ofSeconds(40);

    private static StartedSystem system;
    private static TraceCollector collector;
    private static Sender sender;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        system = SharedSystem.get();
        collector = SharedSystem.traces();
        sender = new Sender(system);
    }

    @ParameterizedTest
    @CsvSource({
        "recruitment-service, /recruitment/v1/workers?limit=1&externalId=NOBODY",
        "wellbeing-service, /wellbeing/v1/absences?limit=1",
        "volunteers-service, /volunteers/v1/duties?limit=1",
        "change-portfolio-service, /change-portfolio/v1/projects?limit=1"
    })
    void oneTraceLeadsFromTheGatewayThroughTheServiceToItsStatements(String service, String path) throws Exception {
        String trace = TraceCollector.newTraceId();
        assertThat(sender.traced(path, TraceCollector.traceparent(trace)).statusCode())
                .isEqualTo(200);

        waitUntil(() -> ofTheGateway(trace).size() >= 2
                && statements(trace).stream().findAny().isPresent());
        List<Seen> spans = collector.spansOf(trace);
        Seen statement = statements(trace).getFirst();
        assertThat(statement.application()).isEqualTo(service);
        assertThat(statement.attributes()).containsEntry("db.system", "postgresql");
        List<String> way = wayUp(spans, statement);
        assertThat(way)
                .as(spans.toString())
                .containsSubsequence(
                        service + " SPAN_KIND_CLIENT",
                        service + " SPAN_KIND_SERVER",
                        "gateway SPAN_KIND_CLIENT",
                        "gateway SPAN_KIND_SERVER")
                .endsWith("gateway SPAN_KIND_SERVER");
    }

    @Test
    void aPaperIsOneTraceOfItsFigures() throws Exception {
        String trace = TraceCollector.newTraceId();
        sender.traced("/v1/board-papers/people-strategy-2022", TraceCollector.traceparent(trace));

        waitUntil(() -> collector.spansOf(trace).stream()
                        .map(Seen::application)
                        .distinct()
                        .count()
                == 5);
        assertThat(collector.spansOf(trace))
                .extracting(Seen::application)
                .contains("gateway", "recruitment-service", "wellbeing-service", "volunteers-service");
    }

    @Test
    void followersPagesAndBatchesOfImportsAreSpans() throws Exception {
        waitUntil(() -> collector.words().contains("volunteers-service feed: page"));

        assertThat(collector.words())
                .contains(
                        "wellbeing-service feed: page",
                        "wellbeing-service wmp.feed=recruitment",
                        "recruitment-service import: read",
                        "recruitment-service import: check",
                        "recruitment-service import: write",
                        "recruitment-service wmp.records=workers");
    }

    @Test
    void aLineOfTheLogSaysOfWhichTraceItIs() throws Exception {
        String trace = TraceCollector.newTraceId();
        String request = sender.imported(
                        "/change-portfolio/v1/imports/programmes",
                        "externalId,name,status,boardOrder\nTRACED-1,Traced,LIVE,77\n",
                        TraceCollector.traceparent(trace))
                .headers()
                .firstValue("X-Request-Id")
                .orElseThrow();

        StringBuilder lines = new StringBuilder();
        for (Path log : system.logs()) {
            new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains(trace))
                    .forEach(line -> lines.append(line).append('\n'));
        }
        assertThat(lines.toString()).contains("traceId=" + trace, "request=" + request);
    }

    private static List<Seen> ofTheGateway(String trace) {
        return collector.spansOf(trace).stream()
                .filter(span -> span.application().equals("gateway"))
                .toList();
    }

    private static List<Seen> statements(String trace) {
        return collector.spansOf(trace).stream()
                .filter(span -> !span.application().equals("gateway")
                        && (span.attributes().containsKey("db.statement")
                                || span.attributes().containsKey("db.query.text")))
                .toList();
    }

    /** Applications and kinds, from a span up to the first. */
    private static List<String> wayUp(List<Seen> spans, Seen from) {
        List<String> way = new ArrayList<>();
        Seen span = from;
        while (span != null) {
            way.add(span.application() + " " + span.kind());
            String parent = span.parent();
            span = spans.stream()
                    .filter(one -> one.id().equals(parent))
                    .findFirst()
                    .orElse(null);
        }
        return way;
    }

    private static void waitUntil(BooleanSupplier come) throws InterruptedException {
        long end = System.nanoTime() + LONGEST_ON_ITS_WAY.toNanos();
        while (!come.getAsBoolean() && System.nanoTime() < end) {
            Thread.sleep(100);
        }
    }
}
