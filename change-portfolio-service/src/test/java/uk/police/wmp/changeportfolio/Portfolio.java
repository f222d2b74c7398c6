package uk.police.wmp.changeportfolio;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import uk.police.wmp.identity.TestTokens;

/** Records for tests, made through the API; each test has its own, in financial years of its own. */
public final class Portfolio {

    private static final AtomicInteger YEARS = new AtomicInteger(2030);

    private Portfolio() {}

    /** A programme and what the API knows it by. */
    public record Made(String id, String externalId) {}

    public static RequestSpecification caller() {
        return given().auth()
                .oauth2(TestTokens.token(
                        "change-portfolio:read",
                        "change-portfolio:write",
                        "imports:write",
                        "changes:read",
                        "figures:read"));
    }

    public static RequestSpecification sending(Object body) {
        return caller().contentType(ContentType.JSON).body(body);
    }

    public static String key(String prefix) {
        return prefix + "-" + UUID.randomUUID();
    }

    /** The first of three financial years that no other test uses. */
    public static int years() {
        return YEARS.getAndAdd(3);
    }

    public static Made programme(String name, int boardOrder) {
        String key = key("PG");
        return made(
                "/v1/programmes",
                key,
                Map.of("externalId", key, "name", name, "status", "LIVE", "boardOrder", boardOrder));
    }

    public static Made projectOf(Made programme, String name, int boardOrder) {
        return project(programme, name, name, "IN_DELIVERY", boardOrder);
    }

    /** @param programme null for a project that stands alone */
    public static Made project(Made programme, String name, String shortName, String delivery, int boardOrder) {
        String key = key("PJ");
        Map<String, Object> details =
                new TreeMap<>(Map.of("externalId", key, "name", name, "delivery", delivery, "boardOrder", boardOrder));
        if (programme != null) {
            details.put("programmeExternalId", programme.externalId());
        }
        if (shortName != null) {
            details.put("shortName", shortName);
        }
        return made("/v1/projects", key, details);
    }

    public static Made cashableBenefitOf(Made project) {
        String key = key("BN");
        return made(
                "/v1/benefits",
                key,
                Map.of(
                        "externalId", key,
                        "projectExternalId", project.externalId(),
                        "name", "Fewer licences",
                        "category", "CASHABLE",
                        "baseBudgetLine", "IT-100"));
    }

    public static Made release(Made project, String portfolio, String fte, String from, String to) {
        String key = key("BN");
        Map<String, Object> details = new TreeMap<>(Map.of(
                "externalId",
                key,
                "projectExternalId",
                project.externalId(),
                "name",
                "Time given back",
                "category",
                "NON_CASHABLE",
                "executivePortfolio",
                portfolio,
                "fteReleased",
                new java.math.BigDecimal(fte),
                "realisedFrom",
                from));
        if (to != null) {
            details.put("realisedTo", to);
        }
        return made("/v1/benefits", key, details);
    }

    /** The last position: what is recorded now. */
    public static int position() {
        return caller().get("/v1/positions").then().statusCode(200).extract().path("position");
    }

    private static Made made(String path, String externalId, Map<String, Object> details) {
        Response response = sending(details).post(path);
        response.then().statusCode(201);
        return new Made(response.path("id"), externalId);
    }
}
