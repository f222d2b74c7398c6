package uk.police.wmp.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.police.wmp.local.demo.WrittenForce.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.police.wmp.local.demo.WrittenForce.Row;

/** Special constables and cadets, counted again from the files. */
class VolunteerTablesTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final long SERVICE_LEVEL = 16 * 60;
    private static final List<String> STATES =
            List.of("UNDER", "MEETING", "IN_TRAINING", "NON_OPERATIONAL", "LEAVE_OR_SUSPENDED");

    private final WrittenForce force = WrittenForce.get();
    private final Map<String, List<Row>> statuses = new LinkedHashMap<>();

    VolunteerTablesTest() {
        force.rows("special-statuses").stream()
                .sorted(Comparator.comparing(row -> row.date("validFrom")))
                .forEach(row -> statuses.computeIfAbsent(row.get("workerExternalId"), id -> new ArrayList<>())
                        .add(row));
    }

    @Test
    void headsAndHoursOfSpecials() {
        List<Object> heads = new ArrayList<>();
        List<Object> hours = new ArrayList<>();
        List<Object> averages = new ArrayList<>();
        for (YearMonth month : months("2021-11", "2022-03")) {
            long people = statuses.keySet().stream()
                    .filter(worker -> countedOn(worker, month.atEndOfMonth()))
                    .count();
            long minutes =
                    minutes(month).values().stream().mapToLong(Long::longValue).sum();
            heads.add(number(people));
            hours.add(GoldenTable.plain(
                    BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(60), 2, RoundingMode.UNNECESSARY)));
            averages.add(GoldenTable.plain(
                    BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(60 * people), 1, RoundingMode.HALF_UP)));
        }

        assertThat(List.of(heads, hours, averages))
                .isEqualTo(GoldenTable.read("001-p40-specials-hours").values());
    }

    @Test
    void specialsByStateAndMonth() {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i <= STATES.size(); i++) {
            rows.add(new ArrayList<>());
        }
        for (YearMonth month : months("2023-04", "2023-10")) {
            Map<String, Long> counts = states(month);
            for (int i = 0; i < STATES.size(); i++) {
                rows.get(i).add(number(counts.getOrDefault(STATES.get(i), 0L)));
            }
            rows.getLast()
                    .add(number(
                            counts.values().stream().mapToLong(Long::longValue).sum()));
        }

        assertThat(rows).isEqualTo(GoldenTable.read("004-table3-sla").values());
    }

    @Test
    void somebodyStandsOnEachSideOfSixteenHours() {
        for (YearMonth month : months("2023-04", "2023-10")) {
            assertThat(minutes(month)).as("exactly in " + month).containsValue(SERVICE_LEVEL);
            assertThat(minutes(month)).as("a minute short in " + month).containsValue(SERVICE_LEVEL - 1);
        }
        assertThat(force.rows("duties", row -> !row.has("signedOffOn"))).isNotEmpty();
        assertThat(force.rows("duties", row -> row.has("disputedOn"))).isNotEmpty();
    }

    @Test
    void cadetsAndLeadersByMonth() {
        List<List<Object>> rows = new ArrayList<>();
        for (YearMonth month : months("2023-01", "2023-10")) {
            LocalDate day = month.atEndOfMonth();
            rows.add(List.of(
                    number(force.rows("cadets", row -> row.covers(day, "joinedOn", "leftOn"))
                            .size()),
                    number(force.rows("cadet-leaders", row -> row.covers(day, "activeFrom", "activeTo"))
                            .size())));
        }

        assertThat(rows).isEqualTo(GoldenTable.read("004-p27-cadets-leaders").values());
    }

    @Test
    void leadersByBackground() {
        LocalDate day = LocalDate.of(2023, 10, 31);
        List<List<Object>> rows = new ArrayList<>();
        for (String background : List.of("EXTERNAL", "POLICE_OFFICER", "POLICE_STAFF")) {
            List<Row> leaders = force.rows(
                    "cadet-leaders",
                    row -> row.is("background", background) && row.covers(day, "activeFrom", "activeTo"));
            rows.add(List.of(number(leaders.size())));
            assertThat(leaders)
                    .allSatisfy(leader -> assertThat(
                                    background.equals("EXTERNAL")
                                            ? leader.get("workerExternalId")
                                            : force.workerType(leader.get("workerExternalId"), day))
                            .isEqualTo(background.equals("EXTERNAL") ? "" : background));
        }

        assertThat(rows).isEqualTo(GoldenTable.read("004-p28-leader-background").values());
    }

    @Test
    void unitsByVenue() {
        LocalDate day = LocalDate.of(2023, 10, 31);
        GoldenTable golden = GoldenTable.read("004-p18-venues");
        for (List<Object> row : golden.rows()) {
            String venue = row.get(1).toString().toUpperCase(Locale.ROOT).replace(' ', '_');
            boolean planned = row.get(3).toString().startsWith("new unit");
            assertThat(number(force.rows(
                                    "cadet-units",
                                    unit -> unit.is("venue", venue)
                                            && (planned ? !unit.has("openedOn") : openOn(unit, day)))
                            .size()))
                    .as(venue)
                    .isEqualTo(row.get(2));
        }
        assertThat(force.rows("cadet-units", unit -> openOn(unit, day))).hasSize(19);
        assertThat(force.rows("cadet-units", unit -> unit.has("closedOn"))).hasSize(2);
    }

    private static boolean openOn(Row unit, LocalDate day) {
        return unit.has("openedOn")
                && !unit.date("openedOn").isAfter(day)
                && (!unit.has("closedOn") || unit.date("closedOn").isAfter(day));
    }

    private Map<String, Long> states(YearMonth month) {
        Map<String, Long> served = minutes(month);
        Map<String, Long> counts = new HashMap<>();
        for (String worker : statuses.keySet()) {
            if (countedOn(worker, month.atEndOfMonth())) {
                counts.merge(state(worker, month, served.getOrDefault(worker, 0L)), 1L, Long::sum);
            }
        }
        return counts;
    }

    /** The rule of docs/demo-force.md, written a second time. */
    private String state(String worker, YearMonth month, long minutes) {
        Row last = statusOn(worker, month.atEndOfMonth());
        if (last.is("status", "ACTIVE")) {
            if (!last.date("validFrom").isAfter(month.atDay(1))) {
                return minutes >= SERVICE_LEVEL ? "MEETING" : "UNDER";
            }
            Row before = statusOn(worker, last.date("validFrom").minusDays(1));
            last = before == null || before.is("status", "LEFT") ? null : before;
        }
        if (last == null) {
            return "IN_TRAINING";
        }
        return switch (last.get("status")) {
            case "LEAVE_OF_ABSENCE", "SUSPENDED" -> "LEAVE_OR_SUSPENDED";
            default -> last.get("status");
        };
    }

    private boolean countedOn(String worker, LocalDate day) {
        Row status = statusOn(worker, day);
        return status != null
                && !status.is("status", "LEFT")
                && "SPECIAL_CONSTABLE".equals(force.workerType(worker, day));
    }

    private Row statusOn(String worker, LocalDate day) {
        return statuses.get(worker).stream()
                .filter(row -> row.covers(day))
                .findFirst()
                .orElse(null);
    }

    /** Signed off, by the month in which the duty started in London. */
    private Map<String, Long> minutes(YearMonth month) {
        Map<String, Long> minutes = new HashMap<>();
        for (Row duty : force.rows("duties")) {
            Instant start = Instant.parse(duty.get("startedAt"));
            if (duty.has("signedOffOn") && YearMonth.from(start.atZone(LONDON)).equals(month)) {
                long length = Duration.between(start, Instant.parse(duty.get("endedAt")))
                        .toMinutes();
                minutes.merge(duty.get("workerExternalId"), length, Long::sum);
            }
        }
        return minutes;
    }

    private static List<YearMonth> months(String first, String last) {
        YearMonth end = YearMonth.parse(last);
        return Stream.iterate(YearMonth.parse(first), month -> !month.isAfter(end), month -> month.plusMonths(1))
                .toList();
    }
}
