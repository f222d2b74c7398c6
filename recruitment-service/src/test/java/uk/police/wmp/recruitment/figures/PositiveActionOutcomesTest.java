package uk.police.wmp.recruitment.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.police.wmp.figures.testing.FigureAssert.assertThat;
import static uk.police.wmp.figures.testing.FigureQuestion.unsuppressed;
import static uk.police.wmp.figures.testing.FigureRow.row;
import static uk.police.wmp.recruitment.figures.Behind.behind;
import static uk.police.wmp.recruitment.planning.Imported.rows;
import static uk.police.wmp.recruitment.planning.Imported.worker;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class PositiveActionOutcomesTest {

    private static final String CANDIDATES =
            "externalId,givenName,familyName,sex,ethnicity,disability,religionOrBelief,sexualOrientation,genderIdentity,caringResponsibilities,workerExternalId";
    private static final String APPLICATIONS =
            "externalId,campaignExternalId,candidateExternalId,submittedOn,siftOn,assessmentOn,interviewOn,offeredOn,conditionsOn,readyOn,appointedOn";

    private static void attended(String who, String intervention, String on) {
        rows(
                "positive-action-attendances",
                "externalId,interventionExternalId,candidateExternalId,attendedOn",
                "%s-%s-%s,%s,%s,%s".formatted(who, intervention, on, intervention, who, on));
    }

    private static void applied(String who, String on, String appointedOn) {
        String steps = appointedOn.isEmpty() ? "," : on + "," + on;
        String later = appointedOn.isEmpty() ? ",,,," : "%1$s,%1$s,%1$s,%1$s,%2$s".formatted(on, appointedOn);
        rows("applications", APPLICATIONS, "%s-A,PAO,%s,%s,%s,%s".formatted(who, who, on, steps, later));
    }

    @Test
    void theyAreCountedByTheCharacteristicThatItIsFor() {
        rows(
                "campaigns",
                "externalId,name,workerType,opensOn,closesOn",
                "PAO,Police staff,POLICE_STAFF,1913-01-01,1913-12-31");
        rows(
                "positive-action-interventions",
                "externalId,kind,name,aimedAt,workerType,startsOn,endsOn",
                "PAO-L,WORKSHOP,Open evenings,LGBT,POLICE_STAFF,1912-12-31,1914-01-01",
                "PAO-F,MENTORING,Mentors,FAITH,POLICE_STAFF,1913-01-01,1913-12-31",
                "PAO-Y,WORKSHOP,Youth,YOUNG_PEOPLE,POLICE_STAFF,1913-01-01,1913-12-31");
        worker("PAO-W", "F", "A1");
        rows(
                "candidates",
                CANDIDATES,
                "PAO-1,A,A,F,A1,NO,,BISEXUAL,,,",
                "PAO-2,B,B,M,W1,NO,SIKH,STRAIGHT,TRANS_MAN,,", // of the group by the one or the other
                "PAO-3,C,C,M,W1,NO,NO_RELIGION,STRAIGHT,,,",
                "PAO-4,D,D,M,W1,NO,,PREFERS_NOT_TO_SAY,,,PAO-W",
                "PAO-5,E,E,M,W1,NO,MUSLIM,GAY_OR_LESBIAN,,,");
        attended("PAO-1", "PAO-L", "1913-01-01"); // both edges
        attended("PAO-1", "PAO-L", "1913-06-01"); // twice is once
        attended("PAO-2", "PAO-L", "1913-12-31");
        attended("PAO-2", "PAO-F", "1913-03-01");
        attended("PAO-3", "PAO-L", "1913-02-01");
        attended("PAO-3", "PAO-F", "1913-02-01");
        attended("PAO-3", "PAO-Y", "1913-02-01");
        attended("PAO-4", "PAO-L", "1913-02-01");
        attended("PAO-5", "PAO-L", "1912-12-31"); // a day either side
        attended("PAO-5", "PAO-L", "1914-01-01");
        applied("PAO-1", "1913-01-01", "1913-09-01");
        applied("PAO-2", "1913-03-01", ""); // after the mentoring, before the evening
        applied("PAO-3", "1913-05-01", "1913-09-01");

        assertThat(unsuppressed("positive-action-outcomes", "from=1913-01-01&to=1913-12-31"))
                .hasRows(
                        row("LGBT", 4, 2, "50.0", 2, 1, "50.0", 2, 1, "100.0"),
                        row("FAITH", 2, 1, "50.0", 2, 1, "100.0", 1, 0, "0.0"),
                        row("YOUNG_PEOPLE", 1, 0, "0.0", 1, 0, null, 1, 0, null));
        assertEquals(
                List.of(
                        "PAO-1-PAO-L-1913-01-01",
                        "PAO-2-PAO-L-1913-12-31",
                        "PAO-3-PAO-L-1913-02-01",
                        "PAO-4-PAO-L-1913-02-01"),
                behind("positive-action-outcomes", "from=1913-01-01&to=1913-12-31&row=LGBT"));
        String ofGroup = "from=1913-01-01&to=1913-12-31&row=LGBT&measure=attendedOfGroup";
        assertEquals(
                List.of("PAO-1-PAO-L-1913-01-01", "PAO-2-PAO-L-1913-12-31"),
                behind("positive-action-outcomes", ofGroup));
        assertEquals(
                List.of("PAO-2-PAO-L-1913-12-31"), behind("positive-action-outcomes", ofGroup + "&not=appliedOfGroup"));
    }
}
