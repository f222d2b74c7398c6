package uk.police.wmp.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.police.wmp.local.demo.WrittenForce.number;
import static uk.police.wmp.local.demo.WrittenForce.percent;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.police.wmp.local.demo.WrittenForce.Row;

/** Performance conversations, learning and apprenticeships. */
class DevelopmentTablesTest {

    private static final LocalDate PAPER_OF_2018 = LocalDate.of(2018, 11, 30);

    private final WrittenForce force = WrittenForce.get();

    @Test
    void leadershipActivitiesOf2018() {
        List<List<Object>> rows = new ArrayList<>();
        List<Row> activities = force.rows("learning-programmes", one -> one.has("boardOrder")).stream()
                .sorted(Comparator.comparing(one -> one.number("boardOrder")))
                .toList();
        for (Row activity : activities) {
            String id = activity.get("externalId");
            int sessions = force.rows("learning-sessions", one -> one.is("programmeExternalId", id))
                    .size();
            List<Row> participants = force.rows(
                    "learning-participations",
                    one -> one.is("programmeExternalId", id)
                            && one.date("participatedOn").getYear() == 2018
                            && one.date("participatedOn").isBefore(LocalDate.of(2018, 11, 1)));
            rows.add(Arrays.asList(
                    activity.get("name"), sessions == 0 ? null : number(sessions), number(participants.size())));
        }

        assertThat(rows)
                .isEqualTo(GoldenTable.read("000-p05-leadership-activity").rows());
    }

    @Test
    void seniorLeadersWithObjectivesInNovember2018() {
        List<Row> inScope = force.rows("performance-conversations", one -> one.is("cycleExternalId", "CYC-2018"));
        long agreed = inScope.stream()
                .filter(one -> one.has("objectivesAgreedOn")
                        && !one.date("objectivesAgreedOn").isAfter(PAPER_OF_2018))
                .count();

        assertThat(number(inScope.size()))
                .isEqualTo(GoldenTable.read("000-p07-leaders-in-scope").value());
        assertThat(percent(agreed, inScope.size(), 1))
                .isBetween(GoldenTable.read("000-p07-objectives-agreed").value(), new BigDecimal("85"));
    }

    @Test
    void objectivesAndYearEndConversationsOf2020() {
        List<Row> conversations = force.rows("performance-conversations", one -> one.is("cycleExternalId", "CYC-2020"));
        long force2021 = force.inService(LocalDate.of(2021, 3, 31), null).stream()
                .filter(one -> !one.is("workerType", "SPECIAL_CONSTABLE"))
                .count();

        assertThat(conversations).hasSize((int) force2021);
        assertThat(percent(count(conversations, "objectivesAgreedOn"), force2021, 0))
                .isEqualTo(GoldenTable.read("001-p49-objectives-set").value());
        assertThat(percent(count(conversations, "yearEndOn"), force2021, 0))
                .isEqualTo(GoldenTable.read("001-p49-yearend").value());
    }

    @Test
    void staffApprenticesNowAndOfficersOnTheWayToTheTarget() {
        List<Row> now = force.rows(
                "apprenticeships",
                one -> one.covers(PAPER_OF_2018, "startedOn", "completedOn")
                        && one.covers(PAPER_OF_2018, "startedOn", "withdrawnOn"));
        long startedBy2019 = force.rows("apprenticeships").stream()
                .filter(one -> one.date("startedOn").getYear() <= 2019)
                .count();

        assertThat(number(now.size()))
                .isEqualTo(GoldenTable.read("000-p50-apprentices").value());
        assertThat(now)
                .allMatch(one -> "POLICE_STAFF".equals(force.workerType(one.get("workerExternalId"), PAPER_OF_2018)));
        assertThat(number(startedBy2019))
                .isGreaterThan(GoldenTable.read("000-p49-apprenticeship-target").value());
    }

    private static long count(List<Row> conversations, String column) {
        return conversations.stream().filter(one -> one.has(column)).count();
    }
}
