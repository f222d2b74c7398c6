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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.police.wmp.local.demo.WrittenForce.Row;

/** Campaigns, counted again from their applications. */
class AttractionTablesTest {

    private static final String[] STEPS = {
        "submittedOn", "siftOn", "assessmentOn", "interviewOn", "offeredOn", "conditionsOn", "readyOn", "appointedOn"
    };

    private final WrittenForce force = WrittenForce.get();
    private final Map<String, Row> candidates = new HashMap<>();
    private final Map<String, Row> campaigns = new HashMap<>();

    AttractionTablesTest() {
        force.rows("candidates").forEach(one -> candidates.put(one.get("externalId"), one));
        force.rows("campaigns").forEach(one -> campaigns.put(one.get("externalId"), one));
    }

    @Test
    void applicantsOfThe2018Campaign() {
        List<Row> applicants = applicants("CAM-PC-2018");

        assertThat(percent(women(applicants), applicants.size(), 0))
                .isEqualTo(GoldenTable.read("000-p43-female-applicants").value());
        assertThat(percent(minority(applicants), applicants.size(), 0))
                .isEqualTo(GoldenTable.read("000-p43-bme-applicants").value());
        // "around half of applicants do not have a degree"
        long without = applicants.stream()
                .filter(one -> one.is("qualification", "NO_DEGREE"))
                .count();
        assertThat(percent(without, applicants.size(), 0)).isBetween(new BigDecimal(45), new BigDecimal(55));
    }

    @Test
    void applicantsOfTheDetectiveCampaign() {
        List<Row> applicants = applicants("CAM-DC-2021");

        assertThat(number(applicants.size()))
                .isEqualTo(GoldenTable.read("001-p09-dcdhep-applicants").value());
        assertThat(percent(women(applicants), applicants.size(), 0))
                .isEqualTo(GoldenTable.read("001-p09-dcdhep-female").value());
        assertThat(percent(minority(applicants), applicants.size(), 0))
                .isEqualTo(GoldenTable.read("001-p09-dcdhep-em").value());
        assertThat(applicants).noneMatch(one -> one.is("qualification", "NO_DEGREE"));
    }

    @Test
    void everyStepFollowsTheOneBefore() {
        for (Row application : force.rows("applications")) {
            List<LocalDate> days = Stream.of(STEPS).map(application::date).toList();
            long reached = days.stream().filter(Objects::nonNull).count();
            assertThat(days.subList(0, (int) reached))
                    .as("%s", application)
                    .doesNotContainNull()
                    .isSorted();
            List<LocalDate> ends = Stream.of("appointedOn", "rejectedOn", "withdrawnOn")
                    .map(application::date)
                    .filter(Objects::nonNull)
                    .toList();
            assertThat(ends).as("%s", application).hasSize(1);
            assertThat(ends.getFirst()).isAfterOrEqualTo(days.get((int) reached - 1));
            Row campaign = campaigns.get(application.get("campaignExternalId"));
            assertThat(campaign.covers(application.date("submittedOn"), "opensOn", "closesOn"))
                    .as("%s", application)
                    .isTrue();
        }
    }

    @Test
    void whoIsAppointedStartsOnThatDay() {
        List<Row> appointed = force.rows("applications", one -> one.has("appointedOn"));
        assertThat(appointed).hasSizeGreaterThan(300);
        for (Row application : appointed) {
            Row candidate = candidates.get(application.get("candidateExternalId"));
            assertThat(force.employments(candidate.get("workerExternalId")))
                    .as("%s", application)
                    .anyMatch(one -> one.is("joinedOn", application.get("appointedOn")));
        }
    }

    @Test
    void interestLeadsToApplicationsFromEveryChannel() {
        Map<String, Row> interests = new HashMap<>();
        force.rows("expressions-of-interest").forEach(one -> interests.put(one.get("externalId"), one));
        Map<String, Integer> byChannel = new HashMap<>();
        for (Row application : force.rows("applications", one -> one.has("expressionOfInterestExternalId"))) {
            Row interest = interests.get(application.get("expressionOfInterestExternalId"));
            assertThat(interest.date("receivedOn")).isBefore(application.date("submittedOn"));
            assertThat(interest.has("lapsedOn")).isFalse();
            byChannel.merge(interest.get("channel"), 1, Integer::sum);
        }
        assertThat(byChannel).containsOnlyKeys("EVENT", "AMBASSADOR_APP", "WEB", "REFERRAL");
    }

    private List<Row> applicants(String campaign) {
        return force.rows("applications", one -> one.is("campaignExternalId", campaign)).stream()
                .map(one -> candidates.get(one.get("candidateExternalId")))
                .toList();
    }

    private static long women(List<Row> applicants) {
        return applicants.stream().filter(one -> one.is("sex", "F")).count();
    }

    private static long minority(List<Row> applicants) {
        return applicants.stream()
                .filter(one -> "MABO".indexOf(one.get("ethnicity").charAt(0)) >= 0)
                .count();
    }
}
