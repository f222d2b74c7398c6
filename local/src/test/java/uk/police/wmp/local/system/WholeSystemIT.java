package uk.police.wmp.local.system;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.police.wmp.local.system.FigureAnswer.transposed;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import uk.police.wmp.local.demo.GoldenTable;

/**
 * Everything together: the demo force goes in through the import interface, the board's tables come out through the gateway,
 * and what goes wrong in between loses nothing. The order matters only to time: what kills a service comes last.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WholeSystemIT {

    private static final String[] TYPES = {"POLICE_OFFICER", "POLICE_STAFF", "PCSO", "SPECIAL_CONSTABLE", "totals"};
    private static final String[] RANKS = {
        "CHIEF_OFFICER",
        "CHIEF_SUPERINTENDENT",
        "SUPERINTENDENT",
        "CHIEF_INSPECTOR",
        "INSPECTOR",
        "SERGEANT",
        "CONSTABLE",
        "totals"
    };

    @TempDir
    static Path data;

    private static StartedSystem system;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        system = StartedSystem.start(data);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (system != null) {
            system.stop();
        }
    }

    private static FigureAnswer figureOf(GoldenTable golden) throws IOException, InterruptedException {
        return system.figure(golden.figure(), golden.query());
    }

    private static List<String> shares(FigureAnswer figure) {
        return figure.columns().stream()
                .filter(name -> name.startsWith("ethnicMinorityPercent"))
                .toList();
    }

    @Test
    void establishmentAndStrength() throws Exception {
        GoldenTable golden = GoldenTable.read("000-p39-workforce");
        FigureAnswer figure = figureOf(golden);

        assertThat(figure.select(List.of("establishment", "strength"), "POLICE_OFFICER", "POLICE_STAFF", "PCSO"))
                .isEqualTo(golden.values().subList(0, 3));
        assertThat(figure.cell("SPECIAL_CONSTABLE", "establishment")).isNull();
        assertThat(figure.cell("SPECIAL_CONSTABLE", "strength"))
                .isEqualTo(golden.values().get(3).get(1));
    }

    @Test
    void representation() throws Exception {
        GoldenTable golden = GoldenTable.read("000-p42-representation");
        assertThat(figureOf(golden)
                        .select(List.of("ethnicMinority", "ethnicMinorityPercent", "female", "femalePercent"), TYPES))
                .isEqualTo(golden.values());
    }

    @Test
    void ethnicMinorityByWorkerTypeAndRank() throws Exception {
        GoldenTable byType = GoldenTable.read("001-p03-em-by-type");
        FigureAnswer types = figureOf(byType);
        assertThat(types.select(shares(types), TYPES)).isEqualTo(byType.values());

        GoldenTable byRank = GoldenTable.read("001-p06-em-by-rank");
        FigureAnswer ranks = figureOf(byRank);
        assertThat(ranks.select(shares(ranks), RANKS)).isEqualTo(byRank.values());

        BigDecimal rise = (BigDecimal) types.totals().get(types.columns().indexOf("changePercent"));
        assertThat(rise).isGreaterThan((BigDecimal)
                GoldenTable.read("001-p03-em-rise").rows().getFirst().getLast());
    }

    @Test
    void retentionHasTheRightTotal() throws Exception {
        GoldenTable golden = GoldenTable.read("001-p12-retention");
        assertThat(figureOf(golden)
                        .select(
                                List.of("recruited", "leftInProbation", "retentionPercent"),
                                "IPLDP",
                                "PCDA",
                                "DHEP",
                                "DC_DHEP",
                                "totals"))
                .isEqualTo(golden.values());
    }

    @Test
    void attendanceAndAbsence() throws Exception {
        GoldenTable golden = GoldenTable.read("001-p17-attendance");
        assertThat(figureOf(golden).select(List.of("attendancePercent"), "totals", "PCSO", "POLICE_OFFICER"))
                .isEqualTo(golden.values());

        GoldenTable without = GoldenTable.read("000-p16-no-sickness");
        assertThat(figureOf(without).select(List.of("withoutAbsence"), "POLICE_OFFICER", "POLICE_STAFF", "PCSO"))
                .isEqualTo(without.values());
    }

    @Test
    void reasonsOfAbsence() throws Exception {
        GoldenTable peak = GoldenTable.read("001-p19-covid-peak");
        BigDecimal printedPeak = (BigDecimal) peak.rows().getFirst().getLast();
        BigDecimal middle =
                (BigDecimal) GoldenTable.read("001-p19-psych").rows().getFirst().getLast();
        int months = 0;
        for (List<Object> row : figureOf(peak).select(List.of("month", "reason", "sharePercent"))) {
            BigDecimal share = (BigDecimal) row.getLast();
            if (row.get(1).equals("COVID_19")) {
                months++;
                boolean isPeak = row.getFirst().equals("2022-01");
                assertThat(share.compareTo(printedPeak)).as(row.toString()).isEqualTo(isPeak ? 0 : -1);
            }
            if (row.get(1).equals("PSYCHOLOGICAL")) {
                assertThat(share).isBetween(middle.subtract(BigDecimal.TWO), middle.add(BigDecimal.TWO));
            }
        }
        assertThat(months).isEqualTo(12);
    }

    @Test
    void occupationalHealth() throws Exception {
        GoldenTable referrals = GoldenTable.read("001-p20-oh-referrals");
        assertThat(figureOf(referrals).select(List.of("overall", "officers", "pcsos", "staff")))
                .isEqualTo(referrals.values());
        GoldenTable wait = GoldenTable.read("001-p21-oh-wait");
        assertThat(figureOf(wait).select(List.of("meanDays"))).isEqualTo(wait.values());
        GoldenTable mental = GoldenTable.read("001-p21-oh-mental");
        assertThat(figureOf(mental).select(List.of("mental"))).isEqualTo(mental.values());
        GoldenTable physical = GoldenTable.read("001-p21-oh-physical");
        assertThat(figureOf(physical).select(List.of("physical"))).isEqualTo(physical.values());
    }

    @Test
    void specials() throws Exception {
        GoldenTable hours = GoldenTable.read("001-p40-specials-hours");
        assertThat(transposed(figureOf(hours).select(List.of("specials", "hours", "averageHours"))))
                .isEqualTo(hours.values());

        GoldenTable level = GoldenTable.read("004-table3-sla");
        assertThat(transposed(system.figure("specials-sla", "from=2023-04-01&to=2023-10-31")
                        .select(List.of(
                                "activeUnder",
                                "activeMeeting",
                                "inTraining",
                                "nonOperational",
                                "leaveOrSuspended",
                                "total"))))
                .isEqualTo(level.values());
    }

    @Test
    void cadetsLeadersAndUnits() throws Exception {
        GoldenTable heads = GoldenTable.read("004-p27-cadets-leaders");
        assertThat(figureOf(heads).select(List.of("cadets", "leaders"))).isEqualTo(heads.values());

        GoldenTable venues = GoldenTable.read("004-p18-venues");
        List<Object> printed = venues.rows().stream().map(row -> row.get(2)).toList();
        assertThat(transposed(figureOf(venues).select(List.of("units"))).getFirst())
                .isEqualTo(printed);
    }

    @Test
    void costsBenefitsAndPostsReleased() throws Exception {
        GoldenTable summary = GoldenTable.read("001-table1-cost-benefit");
        List<String> money = List.of("capital", "oneOff", "cashable", "recurring", "nonCashable", "total");
        FigureAnswer costs = figureOf(summary);
        List<List<Object>> ours = new ArrayList<>(costs.select(money));
        ours.addAll(costs.select(money, "totals"));
        assertThat(ours)
                .isEqualTo(summary.rows().stream()
                        .map(row -> row.subList(row.size() - money.size(), row.size()))
                        .toList());

        GoldenTable released = GoldenTable.read("001-table2-fte");
        FigureAnswer posts = figureOf(released);
        List<String> portfolios = List.of("crime", "dcc", "localPolicing", "operations", "security", "total");
        List<List<Object>> rows = new ArrayList<>(posts.select(portfolios));
        rows.addAll(posts.select(portfolios, "totals"));
        assertThat(rows)
                .isEqualTo(released.rows().stream()
                        .map(row -> row.subList(2, row.size()))
                        .toList());
    }

    @Test
    void aSmallCountIsNotGivenToWhoMayNotSeeIt() throws Exception {
        GoldenTable byRank = GoldenTable.read("001-p06-em-by-rank");
        HttpResponse<String> answer = system.get(
                "/v1/figures/" + byRank.figure() + "?" + byRank.query(),
                system.token("figures:read"),
                "application/json");
        FigureAnswer seen = new FigureAnswer(system.parse(answer.body()));

        assertThat(seen.cell("CHIEF_OFFICER", "ethnicMinorityPercent@2022-01-01"))
                .isEqualTo("suppressed");
        assertThat(seen.cell("CHIEF_OFFICER", "ethnicMinority@2022-01-01")).isEqualTo("suppressed");
        assertThat(seen.totals().get(1)).isEqualTo(byRank.values().getLast().getFirst());
    }

    @Test
    @Order(Integer.MAX_VALUE - 3)
    void aFigureIsReplayedAsItWasKnownBeforeAnImport() throws Exception {
        String query = "asAt=2023-12-31";
        FigureAnswer before = system.figure("cadet-units-by-venue", query);
        JsonNode imported = system.importCsv("volunteers", "cadet-units", """
                externalId,name,venue,localPolicingArea,capacity,plannedOpenOn,openedOn,closedOn
                SYSTEM-TEST-1,Replay Green,SCHOOL,LPA-REPLAY,30,,2023-12-01,
                """);
        assertThat(imported.get("created").asInt()).isEqualTo(1);

        FigureAnswer after = system.figure("cadet-units-by-venue", query);
        FigureAnswer replayed = system.figure("cadet-units-by-venue", query + "&asKnownAt=" + before.position());
        assertThat(replayed.rows()).isEqualTo(before.rows()).isNotEqualTo(after.rows());
        assertThat((BigDecimal) after.cell("SCHOOL", "open"))
                .isEqualTo(((BigDecimal) before.cell("SCHOOL", "open")).add(BigDecimal.ONE));
    }

    @Test
    @Order(Integer.MAX_VALUE - 2)
    void theFeedMissesNothingAndKeepsTheOrderWhileEightWrite() throws Exception {
        long start = system.json("/recruitment/v1/positions").get("position").asLong();
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
                        system.importCsv("recruitment", "workers", worker(prefix + i));
                    }
                    return null;
                }));
            }
            String after = Long.toString(start);
            while (followed.size() < writers * each) {
                for (JsonNode change :
                        system.json("/recruitment/v1/changes?recordType=workers&limit=10&after=" + after)) {
                    after = change.get("id").asText();
                    positions.add(change.get("position").asLong());
                    followed.add(change.get("data").get("externalId").asText());
                }
                assertThat(followed).hasSizeLessThanOrEqualTo(writers * each);
                Thread.sleep(150); // as a polite reader would: the gateway limits how often anybody may ask
            }
            for (Future<?> done : writing) {
                done.get();
            }
        }
        assertThat(followed).doesNotHaveDuplicates().hasSize(writers * each);
        assertThat(positions).isSorted();
    }

    private static String worker(String externalId) {
        return "externalId,collarNumber,givenName,familyName,sex,ethnicity,disability,detailsConfirmedOn\n" + externalId
                + ",,Feed,Follower,F,W1,NO,\n";
    }

    @Test
    @Order(Integer.MAX_VALUE - 1)
    void aStoppedServiceLeavesItsSectionsUnavailableWithinTwoSeconds() throws Exception {
        ProcessHandle volunteers = system.process("VOLUNTEERS");
        volunteers.destroyForcibly();
        volunteers.onExit().get();

        long began = System.nanoTime();
        HttpResponse<String> paper = system.get("/v1/board-papers/people-strategy-2022");
        Duration took = Duration.ofNanos(System.nanoTime() - began);

        assertThat(paper.statusCode()).isEqualTo(200);
        assertThat(took).isLessThan(Duration.ofMillis(2500)); // two seconds, and the way there and back
        assertThat(paper.body()).contains("UNAVAILABLE").contains("2007");
        assertThat(system.get("/volunteers/v1/duties").statusCode()).isEqualTo(503);
        assertThat(system.get("/wellbeing/v1/absences?limit=1").statusCode()).isEqualTo(200);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void aServiceKilledInTheMiddleOfAnImportLosesNothingAndDoublesNothing() throws Exception {
        system.restart();
        List<String> workers = system.get(
                        "/recruitment/v1/employments?inServiceOn=2023-12-31&workerType=POLICE_OFFICER",
                        system.token("all"),
                        "text/csv")
                .body()
                .lines()
                .skip(1)
                .map(line -> line.split(",")[1])
                .toList();
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
}
