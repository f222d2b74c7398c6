package uk.police.wmp.figures;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static uk.police.wmp.figures.testing.FigureQuestion.figure;
import static uk.police.wmp.figures.testing.FigureQuestion.unsuppressed;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;

/** Asked before and after somebody joins, a published figure says nothing of that person until the next day's release. */
@QuarkusTest
@TestProfile(FigureReleasesTest.Daily.class)
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class FigureReleasesTest {

    public static final class Daily implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("figures.disclosure.release", "DAILY");
        }
    }

    private static final String DAY = "asAt=2022-03-31";

    @Inject
    SampleForce force;

    @Inject
    Clock clock;

    @Test
    void aReleaseStandsStillUntilTheNext() {
        force.clear();
        force.officers("CONSTABLE", "NORTH", 20, 80, 0);
        String released = figure("representation-by-rank", DAY).body();

        force.officers("CONSTABLE", "NORTH", 10, 0, 0);

        assertThat(figure("representation-by-rank", DAY).body()).isEqualTo(released);
        assertThat(unsuppressed("representation-by-rank", DAY)
                        .json()
                        .at("/totals/3")
                        .asInt())
                .isEqualTo(30);

        force.aDayGoesBy();

        assertThat(figure("representation-by-rank", DAY).json().at("/totals/3").asInt())
                .isEqualTo(30);
    }

    @Test
    void whoMayReleasesThemOnceADay() {
        force.clear();
        force.aDayGoesBy();
        force.officers("CONSTABLE", "NORTH", 20, 80, 0);
        assertThat(release("figures:read")).isEqualTo(403);
        assertThat(release("figures:release")).isEqualTo(201);
        String released = figure("representation-by-rank", DAY).body();
        force.officers("CONSTABLE", "NORTH", 10, 0, 0);

        assertThat(release("figures:release")).isEqualTo(409);

        assertThat(figure("representation-by-rank", DAY).body()).isEqualTo(released);
        given().auth()
                .oauth2(TestTokens.token("figures:read"))
                .get("/v1/figure-releases")
                .then()
                .statusCode(200)
                .body("items[0].day", equalTo(LocalDate.now(clock).toString()))
                .body("items[0].releasedBy", notNullValue());
    }

    private static int release(String permission) {
        return given().auth()
                .oauth2(TestTokens.token(permission))
                .post("/v1/figure-releases")
                .statusCode();
    }

    @Test
    void whatCountsNobodyWhoCouldBeRecognisedIsLive() {
        force.clear();
        force.studentOfficers("IPLDP", 10, "2018-05-01", 1, "2019-01-01");
        figure("retention-by-entry-route", "from=2018-04-01&asAt=2022-03-01");

        force.studentOfficers("IPLDP", 10, "2018-05-01", 0, "2019-01-01");

        assertThat(figure("retention-by-entry-route", "from=2018-04-01&asAt=2022-03-01")
                        .body())
                .contains("20");
    }
}
