package uk.police.wmp.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.police.wmp.local.demo.WrittenForce.number;
import static uk.police.wmp.local.demo.WrittenForce.percent;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.police.wmp.local.demo.WrittenForce.Row;

/** Vetting on the last day of the inspection year, and the contacts of the student welfare team. */
class VettingTablesTest {

    private static final LocalDate INSPECTED_ON = LocalDate.of(2019, 3, 31);

    private final WrittenForce force = WrittenForce.get();

    @Test
    void overHalfOfTheWorkforceIsOutOfDate() {
        Set<String> inDate = inDateOn(INSPECTED_ON);
        // with special constables and without: the inspectors say "officers and staff"
        for (boolean specials : new boolean[] {true, false}) {
            List<Row> serving = force.inService(INSPECTED_ON, null).stream()
                    .filter(one -> specials || !one.is("workerType", "SPECIAL_CONSTABLE"))
                    .toList();
            long out = serving.stream()
                    .filter(one -> !inDate.contains(one.get("workerExternalId")))
                    .count();
            assertThat(percent(out, serving.size(), 0))
                    .isEqualTo(GoldenTable.read("003-vet-out").value());
            assertThat(percent(serving.size() - out, serving.size(), 0))
                    .isEqualTo(GoldenTable.read("003-vet-in").value());
            assertThat(number(out)).isBetween(GoldenTable.read("003-vet-out-n").value(), new BigDecimal("6000"));
        }
    }

    @Test
    void everybodyWasVettedOnRecruitment() {
        Set<String> vetted = force.rows("vetting-clearances", one -> one.is("kind", "INITIAL")).stream()
                .map(one -> one.get("workerExternalId"))
                .collect(Collectors.toSet());
        Set<String> recruits = vettedAsCandidates(INSPECTED_ON);
        assertThat(recruits).isNotEmpty();
        // some had been in the force before, or were cleared to another level since
        assertThat(recruits.stream().filter(vetted::contains).count()).isLessThan(recruits.size() / 5);
        vetted.addAll(recruits);
        assertThat(force.inService(INSPECTED_ON, null))
                .allSatisfy(one -> assertThat(vetted).contains(one.get("workerExternalId")));
    }

    @Test
    void theBacklogShrinksButYearsLaterItIsThere() {
        long before = outOfDate(INSPECTED_ON);
        long after = outOfDate(LocalDate.of(2023, 12, 31));
        assertThat(after).isBetween(1L, before / 2);
    }

    @Test
    void studentsWhoResignAreContactedAndSomeStay() {
        Map<String, Row> students = new HashMap<>();
        force.rows("student-officers").forEach(student -> students.put(student.get("externalId"), student));
        for (Row contact : force.rows("welfare-contacts")) {
            Row student = students.get(contact.get("studentOfficerExternalId"));
            assertThat(contact.date("raisedOn")).isAfter(student.date("startedOn"));
            boolean left = contact.is("outcome", "LEFT") || contact.is("outcome", "MOVED_TO_STAFF");
            assertThat(student.has("leftOn")).as("%s", contact).isEqualTo(left);
            if (contact.is("outcome", "MOVED_TO_STAFF")) {
                assertThat(force.workerType(
                                student.get("workerExternalId"),
                                student.date("leftOn").plusDays(1)))
                        .isEqualTo("POLICE_STAFF");
            }
        }
        for (String outcome : List.of("LEFT", "RETAINED", "MOVED_TO_STAFF", "")) {
            assertThat(force.rows("welfare-contacts", one -> one.is("outcome", outcome)))
                    .as(outcome)
                    .isNotEmpty();
        }
    }

    private long outOfDate(LocalDate day) {
        Set<String> inDate = inDateOn(day);
        return force.inService(day, null).stream()
                .filter(one -> !inDate.contains(one.get("workerExternalId")))
                .count();
    }

    /** Granted to the minimum standard by the day, and not yet run out: the last day counts. Clearances for an event don't. */
    private Set<String> inDateOn(LocalDate day) {
        Set<String> inDate = vettedAsCandidates(day);
        inDate.addAll(clearedOn(day));
        return inDate;
    }

    /** Whose vetting was a condition of the offer, in date on the day. */
    private Set<String> vettedAsCandidates(LocalDate day) {
        Map<String, String> candidates = force.rows("applications", one -> true).stream()
                .collect(Collectors.toMap(one -> one.get("externalId"), one -> one.get("candidateExternalId")));
        Map<String, String> workers = force.rows("candidates", one -> one.has("workerExternalId")).stream()
                .collect(Collectors.toMap(one -> one.get("externalId"), one -> one.get("workerExternalId")));
        return force
                .rows(
                        "application-conditions",
                        one -> one.is("kind", "VETTING")
                                && one.is("result", "MET")
                                && one.covers(day, "decidedOn", "expiresOn"))
                .stream()
                .map(one -> workers.get(candidates.get(one.get("applicationExternalId"))))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private Set<String> clearedOn(LocalDate day) {
        return force
                .rows(
                        "vetting-clearances",
                        one -> one.is("decision", "GRANTED")
                                && !one.is("kind", "EVENT")
                                && one.covers(day, "decidedOn", "expiresOn"))
                .stream()
                .map(one -> one.get("workerExternalId"))
                .collect(Collectors.toSet());
    }
}
