package uk.police.wmp.recruitment.figures;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static uk.police.wmp.recruitment.figures.Workforce.employed;

import uk.police.wmp.identity.TestTokens;

/** Cycles, conversations and succession as another system sends them. Each test has years of its own. */
final class ConversationRows {

    private ConversationRows() {}

    static void cycle(String name, String startsOn, String endsOn) {
        imported("performance-cycles", "externalId,name,startsOn,endsOn", name, name, startsOn, endsOn);
    }

    static void department(String name) {
        imported("organisation-units", "externalId,name,kind,validFrom", name, name, "DEPARTMENT", "1900-01-01");
        imported(
                "organisation-units",
                "externalId,name,kind,parentExternalId,validFrom",
                name + "-T",
                "Team",
                "TEAM",
                name,
                "1900-01-01");
    }

    /** An officer of a team, from one day to another. */
    static void officer(String name, String team, String joinedOn, String leftOn) {
        worker(name, "POLICE_OFFICER", team, joinedOn, leftOn);
    }

    static void worker(String name, String workerType, String team, String joinedOn, String leftOn) {
        employed(name, workerType, joinedOn, leftOn);
        imported(
                "postings",
                "externalId,workerExternalId,unitExternalId,role,validFrom",
                name,
                name,
                team,
                "Investigator",
                joinedOn);
    }

    static void conversation(String cycle, String worker, String agreedOn, String yearEndOn) {
        imported(
                "performance-conversations",
                "externalId,cycleExternalId,workerExternalId,objectivesAgreedOn,yearEndOn",
                cycle + worker,
                cycle,
                worker,
                agreedOn,
                yearEndOn);
    }

    static void rated(String cycle, String worker, String what, String how) {
        imported(
                "performance-conversations",
                "externalId,cycleExternalId,workerExternalId,provisionalWhat,provisionalHow,moderatedWhat,moderatedHow,finalWhat,finalHow,finalisedOn",
                cycle + worker,
                cycle,
                worker,
                "EXCEEDED",
                "EXCEEDED",
                what,
                how,
                what,
                how,
                "2024-05-01");
    }

    static void imported(String recordType, String header, String... values) {
        given().auth()
                .oauth2(TestTokens.token("imports:write", "performance:write", "talent:write"))
                .contentType("text/csv")
                .body(header + "\n" + String.join(",", values) + "\n")
                .post("/v1/imports/" + recordType)
                .then()
                .statusCode(201)
                .body("created", equalTo(1));
    }
}
