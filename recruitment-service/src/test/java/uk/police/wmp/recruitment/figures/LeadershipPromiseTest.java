package uk.police.wmp.recruitment.figures;

import static uk.police.wmp.figures.testing.FigureAssert.assertThat;
import static uk.police.wmp.figures.testing.FigureQuestion.figure;
import static uk.police.wmp.recruitment.figures.Behind.behind;
import static uk.police.wmp.recruitment.learning.Sent.employed;
import static uk.police.wmp.recruitment.learning.Sent.file;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class LeadershipPromiseTest {

    private static final String PARTICIPATIONS =
            "externalId,programmeExternalId,sessionExternalId,workerExternalId,participatedOn,completedOn";

    @Test
    void eachPrincipleOfTheLeadershipPromiseHasWhatServesItAndWhatIsUnreviewed() {
        file(
                "learning-programmes",
                "externalId,name,kind,principle,startsOn,endsOn",
                "PR-1,Trust 1913,LEADERSHIP,TRUST_BUILDER,1913-01-01,1913-12-31",
                "PR-2,More trust 1913,LEADERSHIP,TRUST_BUILDER,1913-06-30,1913-06-30",
                "PR-3,Over 1913,LEADERSHIP,TRUST_BUILDER,1913-01-01,1913-06-29");
        file(
                "lesson-plan-reviews",
                "externalId,programmeExternalId,lessonPlan,reviewedOn,proceduralJustice,outcome",
                "PR-a,PR-1,Listening,1912-07-01,true,UNCHANGED",
                "PR-b,PR-2,Talking,1912-06-30,true,UNCHANGED");
        employed("PR-W", "POLICE_STAFF", "1913-01-01", "1913-12-31");
        file("learning-participations", PARTICIPATIONS, "PR-P,PR-1,,PR-W,1913-06-30,");
        assertThat(figure("leadership-promise", "asAt=1913-06-30"))
                .hasRow("Trust builder", 2, 1, 1, "50.0", 1)
                .hasRow("Performance manager", 0, 0, 0, null, 0);
        String trust = "asAt=1913-06-30&row=Trust%20builder&measure=";
        Assertions.assertThat(behind("leadership-promise", trust + "reviewed")).containsExactly("PR-1");
        Assertions.assertThat(behind("leadership-promise", trust + "unreviewed"))
                .containsExactly("PR-2");
        Assertions.assertThat(behind("leadership-promise", trust + "participations"))
                .containsExactly("PR-P");
        assertThat(figure("leadership-promise", "asAt=1913-06-30&withinMonths=13"))
                .hasRow("Trust builder", 2, 2, 0, "100.0", 1);
    }
}
