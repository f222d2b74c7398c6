package uk.police.wmp.figures.testing;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import uk.police.wmp.identity.TestTokens;

/** Asks the application under test. */
public final class FigureQuestion {

    private FigureQuestion() {}

    /** As a caller who may read figures, under disclosure control. */
    public static FigureAnswer figure(String id, String query) {
        return figure(id, query, "figures:read");
    }

    /** As a caller for whom nothing is suppressed. */
    public static FigureAnswer unsuppressed(String id, String query) {
        return figure(id, query, "figures:read", "figures:unsuppressed");
    }

    /** As a caller with these permissions. */
    public static FigureAnswer figure(String id, String query, String... permissions) {
        Response response = RestAssured.given()
                .urlEncodingEnabled(false)
                .auth()
                .oauth2(TestTokens.token(permissions))
                .get("/v1/figures/" + id + (query.isEmpty() ? "" : "?" + query));
        return new FigureAnswer(response.statusCode(), response.asString());
    }
}
