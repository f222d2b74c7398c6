package uk.police.wmp.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Time twice, eight writers at once, wrong callers, and services that die: nothing is lost, doubled, or given away. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WholeSystemIT {

    private static StartedSystem system;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        system = SharedSystem.get();
    }

    @Test
    void aFigureIsReplayedAsItWasKnownBeforeAnImport() throws Exception {
        String query = "asAt=2023-12-31";
        FigureAnswer before = system.figure("workforce-strength", query);
        JsonNode imported = system.importCsv("recruitment", "establishments", """
                externalId,workerType,unitExternalId,posts,validFrom,validTo
                SYSTEM-TEST-1,PCSO,,7.00,2023-12-31,
                """);
        assertThat(imported.path("created").asInt()).as(imported.toString()).isEqualTo(1);

        FigureAnswer after = system.figure("workforce-strength", query);
        FigureAnswer replayed = system.figure("workforce-strength", query + "&asKnownAt=" + before.position());
        assertThat(replayed.rows()).isEqualTo(before.rows()).isNotEqualTo(after.rows());
        assertThat((BigDecimal) after.cell("PCSO", "establishment"))
                .isEqualTo(((BigDecimal) before.cell("PCSO", "establishment")).add(new BigDecimal("7")));
    }

    @Test
    void everyOperationOfTheMergedDocumentIsClosedToWhoMayNot() throws Exception {
        JsonNode paths = system.json("/openapi?format=json").path("paths");
        String mayNothing = system.token("occupational-health:clinical");
        int guarded = 0;
        for (var path : paths.properties()) {
            for (var operation : path.getValue().properties()) {
                if (!operation.getValue().has("x-required-scope")) {
                    continue;
                }
                String address = path.getKey().replaceAll("\\{[^}]*}", "0199a1b2-0000-7000-8000-000000000000");
                String method = operation.getKey().toUpperCase(java.util.Locale.ROOT);
                assertThat(system.status(method, address, null))
                        .as(method + " " + address)
                        .isEqualTo(401);
                assertThat(system.status(method, address, mayNothing))
                        .as(method + " " + address)
                        .isEqualTo(403);
                guarded++;
            }
        }
        assertThat(guarded).isGreaterThan(100);
    }

    @Test
    void whatAServiceCompressesArrivesCompressedAndSaysSo() throws Exception {
        HttpResponse<byte[]> list = system.compressed("/recruitment/v1/workers?limit=200");

        assertThat(list.headers().firstValue("Content-Encoding")).contains("gzip");
        String plain = new String(
                new GZIPInputStream(new ByteArrayInputStream(list.body())).readAllBytes(), StandardCharsets.UTF_8);
        assertThat(system.parse(plain).get("items")).hasSize(200);
    }

    @Test
    void theFeedMissesNothingAndKeepsTheOrderWhileEightWrite() throws Exception {
        String after = system.json("/recruitment/v1/positions").get("position").asText();
        int writers = 8;
        int each = 15;
        List<String> followed = new ArrayList<>();
        List<Long> positions = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(writers)) {
            List<Future<?>> writing = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                String prefix = "FEED-" + writer + "-";
                writing.add(threads.submit(() -> {
                    for (int i = 0; i < each; i++) {
                        register(prefix + i);
                    }
                    return null;
                }));
            }
            boolean allWritten = false;
            boolean more = true;
            while (!allWritten || more) {
                allWritten = writing.stream().allMatch(Future::isDone);
                JsonNode page = system.json("/recruitment/v1/changes?recordType=workers&limit=10&after=" + after);
                for (JsonNode change : page) {
                    after = change.get("id").asText();
                    positions.add(change.get("position").asLong());
                    followed.add(change.get("data").get("externalId").asText());
                }
                more = !page.isEmpty();
                Thread.sleep(50); // as a polite reader would: the gateway limits how often anybody may ask
            }
            for (Future<?> done : writing) {
                done.get();
            }
        }
        assertThat(followed).doesNotHaveDuplicates().hasSize(writers * each);
        assertThat(positions).isSorted();
    }

    private static void register(String externalId) throws IOException, InterruptedException {
        JsonNode made = system.post(
                "/recruitment/v1/workers", "application/json", HttpRequest.BodyPublishers.ofString("""
                        {"externalId": "%s", "givenName": "Feed", "familyName": "Follower", "sex": "F", "ethnicity": "W1", "disability": "NO"}""".formatted(
                                externalId)));
        assertThat(made.has("id")).as(made.toString()).isTrue();
    }

    @Test
    @Order(Integer.MAX_VALUE - 1)
    void aStoppedServiceLeavesItsSectionsUnavailableAtOnce() throws Exception {
        ProcessHandle volunteers = system.process("VOLUNTEERS");
        volunteers.destroyForcibly();
        volunteers.onExit().get();

        long began = System.nanoTime();
        HttpResponse<String> paper = system.get("/v1/board-papers/people-strategy-2022");
        Duration took = Duration.ofNanos(System.nanoTime() - began);

        assertThat(paper.statusCode()).isEqualTo(200);
        assertThat(took).as("not waited for until the paper's time is up").isLessThan(Duration.ofSeconds(15));
        assertThat(paper.body()).contains("UNAVAILABLE").contains("2007");
        assertThat(system.get("/volunteers/v1/duties").statusCode()).isEqualTo(503);
        assertThat(system.get("/wellbeing/v1/absences?limit=1").statusCode()).isEqualTo(200);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void aServiceKilledInTheMiddleOfAnImportLosesNothingAndDoublesNothing() throws Exception {
        system.restart();
        List<String> absent = workersOf("/wellbeing/v1/absences?from=2024-01-01");
        List<String> workers = new ArrayList<>(
                workersOf("/recruitment/v1/employments?inServiceOn=2024-12-31&workerType=POLICE_OFFICER"));
        workers.removeAll(absent);
        StringBuilder csv = new StringBuilder("externalId,workerExternalId,startedOn,endedOn,hoursLost,reason\n");
        int rows = 0;
        for (int spell = 0; spell < 6; spell++) {
            LocalDate day = LocalDate.of(2024, 1, 1).plusDays(7L * spell);
            for (String worker : workers) {
                csv.append("KILLED-%s-%d,%s,%s,%s,8.00,OTHER%n".formatted(worker, spell, worker, day, day));
                rows++;
            }
        }
        CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> {
            try {
                system.importCsv("wellbeing", "absences", csv.toString());
            } catch (IOException | InterruptedException cutShort) {
                Thread.currentThread().interrupt();
            }
        });
        Thread.sleep(900);
        ProcessHandle wellbeing = system.process("WELLBEING");
        wellbeing.destroyForcibly();
        wellbeing.onExit().get();
        sending.handle((done, cutShort) -> null).join();
        system.restart();

        long survived = system.get("/wellbeing/v1/absences?from=2024-01-01", system.token("all"), "text/csv")
                .body()
                .lines()
                .filter(line -> line.startsWith("KILLED-"))
                .count();
        assertThat(survived).as("all or nothing").isIn(0L, (long) rows);
        JsonNode again = system.importCsv("wellbeing", "absences", csv.toString());
        assertThat(again.path("created").asLong() + again.path("unchanged").asLong())
                .as(again.toString())
                .isEqualTo(rows);
        assertThat(again.path("created").asLong()).isEqualTo(rows - survived);
        assertThat(system.importCsv("wellbeing", "absences", csv.toString())
                        .get("unchanged")
                        .asLong())
                .isEqualTo(rows);
    }

    /** The payroll numbers in a list that was asked for as CSV: the second column. */
    private static List<String> workersOf(String path) throws IOException, InterruptedException {
        return system.get(path, system.token("all"), "text/csv")
                .body()
                .lines()
                .skip(1)
                .map(line -> line.split(",")[1])
                .toList();
    }
}
