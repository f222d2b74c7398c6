package uk.police.wmp.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.police.wmp.local.demo.WrittenForce.Row;

/** What a row of recruitment's files refers to is in a file before its own, and was in service then. */
class DemoForceReferencesTest {

    private static final Map<String, String> RECORD_TYPES = Map.ofEntries(
            Map.entry("workerExternalId", "workers"),
            Map.entry("supervisorExternalId", "workers"),
            Map.entry("incumbentExternalId", "workers"),
            Map.entry("decidedByExternalId", "workers"),
            Map.entry("appealDecidedByExternalId", "workers"),
            Map.entry("unitExternalId", "organisation-units"),
            Map.entry("scenarioExternalId", "planning-scenarios"),
            Map.entry("skillExternalId", "skills"),
            Map.entry("intakeExternalId", "intakes"),
            Map.entry("studentOfficerExternalId", "student-officers"),
            Map.entry("campaignExternalId", "campaigns"),
            Map.entry("eventExternalId", "attraction-events"),
            Map.entry("ambassadorExternalId", "recruitment-ambassadors"),
            Map.entry("candidateExternalId", "candidates"),
            Map.entry("expressionOfInterestExternalId", "expressions-of-interest"),
            Map.entry("applicationExternalId", "applications"),
            Map.entry("processExternalId", "promotion-processes"),
            Map.entry("cycleExternalId", "performance-cycles"),
            Map.entry("roleExternalId", "critical-roles"),
            Map.entry("programmeExternalId", "learning-programmes"),
            Map.entry("sessionExternalId", "learning-sessions"),
            Map.entry("boardExternalId", "governance-boards"),
            Map.entry("meetingExternalId", "board-meetings"),
            Map.entry("memberExternalId", "board-members"),
            Map.entry("ownerExternalId", "board-members"));

    private final WrittenForce force = WrittenForce.get();

    @Test
    void everyReferenceIsKnownWhenItsFileIsLoaded() {
        Map<String, Set<String>> loaded = new HashMap<>();
        for (DemoFile file : force.files()) {
            if (file.service().equals("recruitment")) {
                List<Row> rows = force.rows(file.recordType());
                assertThat(rows).as(file.recordType()).isNotEmpty();
                rows.getFirst().fields().keySet().stream()
                        .filter(RECORD_TYPES::containsKey)
                        .forEach(column -> check(file, rows, column, loaded));
                loaded.put(
                        file.recordType(),
                        rows.stream().map(row -> row.get("externalId")).collect(Collectors.toCollection(HashSet::new)));
            }
        }
    }

    private static void check(DemoFile file, List<Row> rows, String column, Map<String, Set<String>> loaded) {
        Set<String> known = loaded.getOrDefault(RECORD_TYPES.get(column), Set.of());
        assertThat(rows.stream().filter(row -> row.has(column)).map(row -> row.get(column)))
                .as("%s of %s", column, file.recordType())
                .allMatch(known::contains);
    }

    @ParameterizedTest
    @CsvSource({
        "welfare-contacts, raisedOn",
        "promotion-applications, appliedOn",
        "learning-participations, participatedOn",
        "apprenticeships, startedOn",
        "flexible-working-requests, submittedOn",
        "pay-points, validFrom",
        "integrity-health-checks, completedOn",
        "supervisions, validFrom",
        "secondments, validFrom",
        "worker-skills, acquiredOn",
        "recruitment-ambassadors, inductedOn"
    })
    void whatHappensToAWorkerHappensInService(String recordType, String column) {
        Map<String, String> workers = force.rows("student-officers").stream()
                .collect(Collectors.toMap(row -> row.get("externalId"), row -> row.get("workerExternalId")));
        for (Row row : force.rows(recordType)) {
            String worker = row.fields().containsKey("workerExternalId")
                    ? row.get("workerExternalId")
                    : workers.get(row.get("studentOfficerExternalId"));
            LocalDate on = row.date(column);
            assertThat(force.workerType(worker, on))
                    .as("%s %s", recordType, row)
                    .isNotNull();
        }
    }
}
