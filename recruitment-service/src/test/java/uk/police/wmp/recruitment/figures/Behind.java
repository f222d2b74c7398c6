package uk.police.wmp.recruitment.figures;

import static io.restassured.RestAssured.given;

import java.util.List;
import uk.police.wmp.identity.TestTokens;

/** The records behind a figure's row, as somebody who may read all of them is told. */
public final class Behind {

    private Behind() {}

    /** External ids, in alphabetical order. {@code query} has the figure's parameters and a {@code row} for each dimension. */
    public static List<String> behind(String figure, String query) {
        return given()
                .urlEncodingEnabled(false)
                .auth()
                .oauth2(TestTokens.token(
                        "figures:read",
                        "figures:unsuppressed",
                        "recruitment:read",
                        "vetting:read",
                        "grievances:read",
                        "performance:read",
                        "characteristics:read",
                        "student-welfare:read",
                        "leaving-reasons:read",
                        "assessment:moderate",
                        "talent:read"))
                .get("/v1/figures/" + figure + "/records?limit=500&" + query)
                .then()
                .statusCode(200)
                .extract()
                .<List<String>>path("items.externalId")
                .stream()
                .sorted()
                .toList();
    }
}
