package uk.police.wmp.recruitment.selection;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static uk.police.wmp.figures.testing.FigureQuestion.figure;
import static uk.police.wmp.figures.testing.FigureRow.row;
import static uk.police.wmp.recruitment.promotion.Promotions.worker;
import static uk.police.wmp.recruitment.selection.Panels.applied;
import static uk.police.wmp.recruitment.selection.Panels.before;
import static uk.police.wmp.recruitment.selection.Panels.campaign;
import static uk.police.wmp.recruitment.selection.Panels.convened;
import static uk.police.wmp.recruitment.selection.Panels.criterion;
import static uk.police.wmp.recruitment.selection.Panels.moderator;
import static uk.police.wmp.recruitment.selection.Panels.scored;
import static uk.police.wmp.recruitment.selection.Panels.seated;
import static uk.police.wmp.recruitment.selection.Panels.trained;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.police.wmp.figures.testing.FigureAssert;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class QualityAssuranceTest {

    private static void panel(String name, String step, String heldOn) {
        convened(name, "QAT", step, heldOn);
        criterion(name, "ANALYSE_CRITICALLY");
        criterion(name, "COLLABORATIVE");
        seated(name, "QAT-A");
        seated(name, "QAT-B");
    }

    private static Response draw(String name, String more) {
        return moderator()
                .contentType(ContentType.JSON)
                .body("{\"externalId\": \"%s\", \"heldFrom\": \"2021-09-01\", \"heldTo\": \"2021-09-30\"%s}"
                        .formatted(name, more))
                .post("/v1/quality-samples");
    }

    private static Response review(String worker, String mark, String json) {
        String token = worker == null
                ? TestTokens.token("assessment:moderate")
                : TestTokens.tokenOfWorker(worker, "assessment:moderate");
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(json)
                .post("/v1/sampled-marks/" + mark + "/review");
    }

    @Test
    void aSampleIsDrawnAgainFromItsSeedAndItsReviewsAreCounted() {
        campaign("QAT");
        String one = trained("QAT-A", "F", "W1");
        String another = trained("QAT-B", "M", "A1");
        panel("QAT-1", "ASSESSMENT", "2021-09-01"); // both edges: drawn from
        panel("QAT-2", "ASSESSMENT", "2021-09-30");
        panel("QAT-3", "ASSESSMENT", "2021-08-31"); // a day either side: not
        panel("QAT-4", "ASSESSMENT", "2021-10-01");
        for (String name : List.of("QAT-C", "QAT-D", "QAT-E", "QAT-F", "QAT-G")) {
            applied(name, "QAT", "F", "W1");
        }
        scored("QAT-1", "QAT-C", one, another, 3, 4);
        scored("QAT-2", "QAT-D", one, another, 2, 5);
        scored("QAT-3", "QAT-E", one, another, 1, 1);
        scored("QAT-4", "QAT-F", one, another, 1, 1);
        before("QAT-2", "QAT-G"); // not marked yet

        String drawn = draw("QAT-S", ", \"sharePercent\": 30, \"seed\": \"rook\"")
                .then()
                .statusCode(201)
                .body("seed", equalTo("rook"))
                .body("algorithm", startsWith("SHA256-ORDER-1"))
                .body("population", equalTo(8))
                .body("drawn", equalTo(3)) // 2.4, rounded up
                .extract()
                .path("id");
        List<String> marks = moderator()
                .get("/v1/sampled-marks?sampleExternalId=QAT-S&sort=externalId")
                .path("items.markId");
        assertThat(marks).hasSize(3).doesNotHaveDuplicates();

        applied("QAT-H", "QAT", "F", "W1");
        scored("QAT-1", "QAT-H", one, another, 5, 5); // since then there are more to draw from
        moderator()
                .get("/v1/quality-samples/" + drawn + "/redraw")
                .then()
                .statusCode(200)
                .body("same", equalTo(true))
                .body("population", equalTo(8))
                .body("marks", equalTo(marks));
        draw("QAT-T", ", \"sharePercent\": 100, \"seed\": \"rook\"")
                .then()
                .body("population", equalTo(12))
                .body("drawn", equalTo(12));
        draw("QAT-U", "")
                .then()
                .body("sharePercent", equalTo(10))
                .body("drawn", equalTo(2)); // the force's share, a random seed

        reviewsAreBySomebodyElseAndAgreeOrDiffer(one, another);
        FigureAssert.assertThat(figure("selection-quality-assurance", "from=2021-09-01&to=2021-09-30"))
                .hasRows(row("ASSESSMENT", 12, 12, "100.0", 2, 1, 1, "50.0"));
    }

    private static void reviewsAreBySomebodyElseAndAgreeOrDiffer(String one, String another) {
        String reviewer = worker("QAT-R", "F", "W1");
        List<String> ids = moderator()
                .get("/v1/sampled-marks?sampleExternalId=QAT-S&sort=externalId")
                .path("items.id");
        Integer mark = moderator().get("/v1/sampled-marks/" + ids.get(0)).path("mark");
        String agrees = "{\"reviewedOn\": \"2021-07-02\", \"result\": \"AGREES\"}";
        String differs = "{\"reviewedOn\": \"2021-07-02\", \"result\": \"DIFFERS\", \"reviewerMark\": %d}";
        review(null, ids.get(0), agrees).then().statusCode(403);
        assertThat(List.of(
                        review(one, ids.get(0), differs.formatted(mark)).statusCode(),
                        review(another, ids.get(0), differs.formatted(mark)).statusCode()))
                .containsExactlyInAnyOrder(403, 400); // whose mark it is may not, and the other one doesn't differ
        review(reviewer, ids.get(0), differs.formatted(mark == 1 ? 2 : 1))
                .then()
                .statusCode(200)
                .body("result", equalTo("DIFFERS"));
        review(reviewer, ids.get(1), agrees).then().statusCode(200);
        moderator()
                .get("/v1/sampled-marks?result=AGREES")
                .then()
                .body("items", hasSize(1))
                .body("items.sampleExternalId", contains("QAT-S"));
    }
}
