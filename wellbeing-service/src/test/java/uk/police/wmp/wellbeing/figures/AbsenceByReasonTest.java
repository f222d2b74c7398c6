package uk.police.wmp.wellbeing.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;
import uk.police.wmp.wellbeing.Force;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class AbsenceByReasonTest {

    @Inject
    DataSource database;

    private Force force;
    private int workers;

    @BeforeEach
    void nobody() {
        force = new Force(database).empty();
    }

    private Force.Member aWorker() {
        return force.aWorker("W" + workers++)
                .employed("POLICE_OFFICER", "2019-01-01", null)
                .contracted("35", "2019-01-01", null);
    }

    private static List<String> withHours(FigureAnswer answer) {
        return answer.rows().stream().filter(row -> !row.endsWith(" 0")).toList();
    }

    @Test
    void sharesTheHoursOfEachMonthAmongTheReasons() {
        aWorker().absent("2022-01-31", "2022-02-01", "20.00", "COVID_19"); // half in each month
        aWorker().absent("2022-01-03", "2022-01-05", "30.00", "PSYCHOLOGICAL");
        aWorker().absent("2022-02-28", null, null, "PSYCHOLOGICAL"); // open: one day of February, 5 hours
        aWorker().absent("2021-12-01", "2021-12-31", "30.00", "CANCER"); // the day before
        aWorker().absent("2022-03-01", "2022-03-02", "30.00", "CANCER"); // the day after
        FigureAnswer answer = FigureAnswer.to("absence-by-reason?from=2022-01-01&to=2022-02-28");
        assertThat(answer.columns())
                .containsExactly("month", "reason", "sharePercent", "hoursLost", "hoursLostForAnyReason", "people");
        assertThat(withHours(answer))
                .containsExactly(
                        "2022-01 PSYCHOLOGICAL 75.0 30.00 40.00 1",
                        "2022-01 COVID_19 25.0 10.00 40.00 1",
                        "2022-02 PSYCHOLOGICAL 33.3 5.00 15.00 1",
                        "2022-02 COVID_19 66.7 10.00 15.00 1");
    }

    @Test
    void hasARowForEveryReasonInUse() {
        List<String> february = FigureAnswer.to("absence-by-reason?from=2020-02-01&to=2020-02-29")
                .rows();
        assertThat(february)
                .hasSize(12)
                .contains("2020-02 PSYCHOLOGICAL null 0.00 0.00 0")
                .noneMatch(row -> row.contains("COVID"));
        assertThat(FigureAnswer.to("absence-by-reason?from=2020-03-01&to=2020-03-31")
                        .rows())
                .hasSize(13);
    }

    @Test
    void aFewPeopleOfAReasonAreRoundedAndTheirHoursWithThem() {
        for (int i = 0; i < 4; i++) {
            aWorker().absent("2022-01-03", "2022-01-05", "24.00", "CANCER");
        }
        for (int i = 0; i < 20; i++) {
            aWorker().absent("2022-01-03", "2022-01-05", "24.00", "PSYCHOLOGICAL");
            aWorker().absent("2022-01-03", "2022-01-05", "24.00", "RESPIRATORY");
            aWorker().absent("2022-01-03", "2022-01-05", "24.00", "DIGESTIVE");
        }
        List<String> january = FigureAnswer.to("absence-by-reason?from=2022-01-01&to=2022-01-31", "figures:read")
                .rows();
        assertThat(january)
                .filteredOn(row -> row.contains("CANCER"))
                .allSatisfy(row -> assertThat(row).matches("2022-01 CANCER .* (0|5)"));
        assertThat(january).noneMatch(row -> row.contains("96.00")).anyMatch(row -> row.endsWith(" 20"));
    }
}
