package uk.police.wmp.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.police.wmp.local.demo.WrittenForce.Row;

/** What the services will refuse must not be in the files. */
class DemoForceRulesTest {

    private final WrittenForce force = WrittenForce.get();

    @Test
    void theSameBytesTwice(@TempDir Path directory) throws IOException {
        List<DemoFile> again = DemoForce.write(directory);

        assertThat(again).hasSameSizeAs(force.files());
        for (int i = 0; i < again.size(); i++) {
            assertThat(again.get(i).recordType()).isEqualTo(force.files().get(i).recordType());
            assertThat(Files.mismatch(again.get(i).path(), force.files().get(i).path()))
                    .as(again.get(i).recordType())
                    .isEqualTo(-1);
        }
    }

    @Test
    void externalIdsAreUnique() {
        for (DemoFile file : force.files()) {
            if (!file.recordType().equals("journals")) {
                assertThat(force.rows(file.recordType()).stream().map(row -> row.get("externalId")))
                        .as(file.recordType())
                        .doesNotHaveDuplicates();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "employments, joinedOn, leftOn",
        "ranks, validFrom, validTo",
        "postings, validFrom, validTo",
        "contracts, validFrom, validTo",
        "absences, startedOn, endedOn",
        "special-statuses, validFrom, validTo"
    })
    void periodsOfOneWorkerNeverOverlap(String recordType, String from, String to) {
        Map<String, List<Row>> byWorker =
                force.rows(recordType).stream().collect(Collectors.groupingBy(row -> row.get("workerExternalId")));
        for (List<Row> periods : byWorker.values()) {
            List<Row> sorted = new ArrayList<>(periods);
            sorted.sort(Comparator.comparing(row -> row.date(from)));
            for (int i = 0; i < sorted.size(); i++) {
                Row row = sorted.get(i);
                LocalDate end = row.has(to) ? row.date(to) : LocalDate.MAX;
                assertThat(end).as("%s", row).isAfterOrEqualTo(row.date(from));
                if (i + 1 < sorted.size()) {
                    assertThat(end).as("%s", row).isBefore(sorted.get(i + 1).date(from));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ranks, validFrom, validTo",
        "postings, validFrom, validTo",
        "contracts, validFrom, validTo",
        "absences, startedOn, endedOn"
    })
    void whatAWorkerHasLiesWithinOneEmployment(String recordType, String from, String to) {
        for (Row row : force.rows(recordType)) {
            boolean within = force.employments(row.get("workerExternalId")).stream()
                    .anyMatch(one -> one.covers(row.date(from), "joinedOn", "leftOn")
                            && (row.has(to) ? one.covers(row.date(to), "joinedOn", "leftOn") : !one.has("leftOn")));
            assertThat(within).as("%s %s", recordType, row).isTrue();
        }
    }

    @Test
    void everyOfficerInServiceHasARankAndAContract() {
        for (LocalDate day : List.of(LocalDate.of(2018, 1, 1), LocalDate.of(2020, 6, 15), LocalDate.of(2023, 12, 31))) {
            Set<String> ranked = covered("ranks", day);
            Set<String> contracted = covered("contracts", day);
            assertThat(force.inService(day, "POLICE_OFFICER")).allSatisfy(one -> {
                assertThat(ranked).contains(one.get("workerExternalId"));
                assertThat(contracted).contains(one.get("workerExternalId"));
            });
        }
    }

    private Set<String> covered(String recordType, LocalDate day) {
        return force.rows(recordType, row -> row.covers(day)).stream()
                .map(row -> row.get("workerExternalId"))
                .collect(Collectors.toSet());
    }

    @Test
    void entryRoutesAreUsedWhileTheyAreOpen() {
        LocalDate june2019 = LocalDate.of(2019, 6, 1);
        for (Row student : force.rows("student-officers", row -> !row.is("entryRoute", "POLICE_NOW"))) {
            boolean older = student.is("entryRoute", "IPLDP");
            assertThat(student.date("startedOn").isBefore(june2019.plusMonths(older ? 1 : 0)))
                    .as("%s", student)
                    .isEqualTo(older);
        }
    }

    @Test
    void studentOfficersLeaveTheForceWhenTheyLeaveProbation() {
        for (Row student : force.rows("student-officers", row -> row.has("leftOn"))) {
            assertThat(student.has("confirmedOn")).isFalse();
            assertThat(student.date("leftOn")).isBefore(student.date("probationEndsOn"));
            assertThat(force.employments(student.get("workerExternalId")))
                    .anyMatch(one -> one.is("workerType", "POLICE_OFFICER") && one.is("leftOn", student.get("leftOn")));
        }
    }

    @Test
    void absencesAreSoundAndCovidIsNotBeforeItsTime() {
        for (Row absence : force.rows("absences")) {
            assertThat(absence.has("hoursLost")).as("%s", absence).isEqualTo(absence.has("endedOn"));
            if (absence.is("reason", "COVID_19")) {
                assertThat(absence.date("startedOn")).isAfterOrEqualTo(LocalDate.of(2020, 3, 1));
            }
            if (absence.has("endedOn")) {
                long days = absence.date("startedOn")
                        .datesUntil(absence.date("endedOn").plusDays(1))
                        .count();
                BigDecimal mostPossible = BigDecimal.valueOf(days * 40 * 100L / 7 + 1, 2);
                assertThat(absence.number("hoursLost")).as("%s", absence).isBetween(BigDecimal.ZERO, mostPossible);
            }
        }
    }

    @Test
    void dutiesAreServedByServingSpecialsOneAtATime() {
        Map<String, List<Row>> statuses = force.rows("special-statuses").stream()
                .collect(Collectors.groupingBy(row -> row.get("workerExternalId")));
        Map<String, List<Row>> byWorker =
                force.rows("duties").stream().collect(Collectors.groupingBy(row -> row.get("workerExternalId")));
        byWorker.forEach((worker, duties) -> {
            List<Row> sorted = new ArrayList<>(duties);
            sorted.sort(Comparator.comparing(row -> row.get("startedAt")));
            Instant free = Instant.MIN;
            for (Row duty : sorted) {
                Instant start = Instant.parse(duty.get("startedAt"));
                LocalDate day = LocalDate.ofInstant(start, ZoneOffset.UTC);
                assertThat(start).isAfterOrEqualTo(free);
                free = Instant.parse(duty.get("endedAt"));
                assertThat(free).isAfter(start);
                assertThat(force.workerType(worker, day)).isEqualTo("SPECIAL_CONSTABLE");
                assertThat(statuses.get(worker)).anyMatch(row -> row.covers(day) && !row.is("status", "LEFT"));
            }
        });
    }

    @Test
    void cadetsHaveThePlaceTheAgeAndTheLeaders() {
        Map<String, Row> units =
                force.rows("cadet-units").stream().collect(Collectors.toMap(row -> row.get("externalId"), row -> row));
        for (Row cadet : force.rows("cadets")) {
            LocalDate born = cadet.date("dateOfBirth");
            LocalDate end = cadet.has("leftOn") ? cadet.date("leftOn") : LocalDate.of(2023, 12, 31);
            assertThat(born.plusYears(13)).as("%s", cadet).isBeforeOrEqualTo(cadet.date("joinedOn"));
            assertThat(born.plusYears(18)).as("%s", cadet).isAfter(end);
            Row unit = units.get(cadet.get("unitExternalId"));
            assertThat(unit.date("openedOn")).isBeforeOrEqualTo(cadet.date("joinedOn"));
            assertThat(!unit.has("closedOn") || unit.date("closedOn").isAfter(end))
                    .as("%s", cadet)
                    .isTrue();
        }
        YearMonth end = YearMonth.of(2023, 12);
        for (YearMonth month = YearMonth.of(2018, 10); !month.isAfter(end); month = month.plusMonths(1)) {
            for (LocalDate day : List.of(month.atDay(9), month.atDay(21), month.atEndOfMonth())) {
                Map<String, Long> cadets = inUnits("cadets", day, "joinedOn", "leftOn");
                Map<String, Long> leaders = inUnits("cadet-leaders", day, "activeFrom", "activeTo");
                cadets.forEach((unit, heads) -> {
                    assertThat(heads).as("places in %s on %s", unit, day).isLessThanOrEqualTo(30);
                    assertThat(leaders.getOrDefault(unit, 0L) * 10)
                            .as("leaders of %s on %s", unit, day)
                            .isGreaterThanOrEqualTo(heads);
                });
            }
        }
    }

    private Map<String, Long> inUnits(String recordType, LocalDate day, String from, String to) {
        Map<String, Long> heads = new HashMap<>();
        force.rows(recordType, row -> row.covers(day, from, to))
                .forEach(row -> heads.merge(row.get("unitExternalId"), 1L, Long::sum));
        return heads;
    }

    @Test
    void referencesPointAtRecords() {
        Map<String, String> references = Map.of(
                "workerExternalId", "workers",
                "unitExternalId", "",
                "referralExternalId", "occupational-health-referrals",
                "projectExternalId", "projects",
                "programmeExternalId", "programmes",
                "benefitExternalId", "benefits");
        // recruitment's own are in DemoForceReferencesTest
        for (DemoFile file : force.files().stream()
                .filter(one -> !one.service().equals("recruitment"))
                .toList()) {
            Row first = force.rows(file.recordType()).getFirst();
            for (String column : new HashSet<>(first.fields().keySet())) {
                if (references.containsKey(column)) {
                    String target = column.equals("unitExternalId")
                            ? file.service().equals("volunteers") ? "cadet-units" : "organisation-units"
                            : references.get(column);
                    Set<String> known = force.rows(target).stream()
                            .map(row -> row.get("externalId"))
                            .collect(Collectors.toSet());
                    assertThat(force.rows(file.recordType()))
                            .as(file.recordType() + "." + column)
                            .allMatch(row -> !row.has(column) || known.contains(row.get(column)));
                }
            }
        }
    }

    @Test
    void theForceIsNoLargerThanItNeedsToBe() {
        assertThat(force.files().stream()
                        .mapToInt(file -> force.rows(file.recordType()).size())
                        .sum())
                .isBetween(150_000, 191_000);
    }
}
