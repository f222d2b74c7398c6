package uk.police.wmp.recruitment.planning;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import uk.police.wmp.identity.TestTokens;

/** Records that went in as files. Each test has decades of its own: one database serves them all. */
public final class Imported {

    private Imported() {}

    /** Rows of which every one is new. */
    public static void rows(String recordType, String header, String... rows) {
        sent(recordType, header, rows).then().statusCode(201).body("created", equalTo(rows.length));
    }

    /** Rows with whatever becomes of them; {@code errors} of the import say what was refused. */
    public static Response sent(String recordType, String header, String... rows) {
        return given().auth()
                .oauth2(TestTokens.token(
                        "imports:write", "characteristics:read", "leaving-reasons:read", "student-welfare:read"))
                .contentType("text/csv")
                .body(header + "\n" + String.join("\n", rows) + "\n")
                .post("/v1/imports/" + recordType);
    }

    public static void worker(String name, String sex, String ethnicity) {
        rows(
                "workers",
                "externalId,givenName,familyName,sex,ethnicity,disability",
                "%s,Test,Person,%s,%s,NO".formatted(name, sex, ethnicity));
    }

    public static void employment(String name, String workerType, String joinedOn, String joinerType, String leftOn) {
        rows(
                "employments",
                "externalId,workerExternalId,workerType,joinedOn,joinerType,leftOn,leaverType",
                "%s-%s,%s,%s,%s,%s,%s,%s"
                        .formatted(
                                name,
                                joinedOn,
                                name,
                                workerType,
                                joinedOn,
                                joinerType,
                                leftOn,
                                leftOn.isEmpty() ? "" : "VOLUNTARY_RESIGNATION"));
    }

    /** A new worker with one employment. */
    public static void employed(String name, String workerType, String joinedOn, String leftOn) {
        worker(name, "F", "W1");
        employment(name, workerType, joinedOn, "NEW", leftOn);
    }

    public static void contract(String name, String fullTimeEquivalent, String from, String to) {
        rows(
                "contracts",
                "externalId,workerExternalId,hoursPerWeek,fullTimeEquivalent,validFrom,validTo",
                "%s-%s,%s,20,%s,%s,%s".formatted(name, from, name, fullTimeEquivalent, from, to));
    }

    public static void rank(String name, String rank, String from, String to, boolean temporary) {
        rows(
                "ranks",
                "externalId,workerExternalId,rank,validFrom,validTo,temporary",
                "%s-%s,%s,%s,%s,%s,%s".formatted(name, from, name, rank, from, to, temporary));
    }

    public static void unit(String name, String kind, String parent) {
        rows(
                "organisation-units",
                "externalId,name,kind,parentExternalId,validFrom,validTo",
                "%s,Unit %s,%s,%s,1900-01-01,1949-12-31".formatted(name, name, kind, parent));
    }

    public static void posting(String name, String unit, String from, String to) {
        rows(
                "postings",
                "externalId,workerExternalId,unitExternalId,role,validFrom,validTo",
                "%s-%s,%s,%s,Officer,%s,%s".formatted(name, from, name, unit, from, to));
    }

    public static void seconded(String name, String kind, String from, String to) {
        rows(
                "secondments",
                "externalId,workerExternalId,kind,host,validFrom,validTo",
                "%s-%s,%s,%s,,%s,%s".formatted(name, from, name, kind, from, to));
    }
}
