package uk.police.wmp.recruitment.application;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static uk.police.wmp.recruitment.application.Recruiting.application;
import static uk.police.wmp.recruitment.application.Recruiting.imported;
import static uk.police.wmp.recruitment.application.Recruiting.named;
import static uk.police.wmp.recruitment.application.Recruiting.post;
import static uk.police.wmp.recruitment.application.Recruiting.team;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class ConditionRulesTest {

    private static String condition(String more) {
        String application = team().get(application()).path("externalId");
        return """
                {"externalId": "%s", "applicationExternalId": "%s", "kind": "FITNESS", "requestedOn": "2018-01-01"%s}""".formatted(named("COND"), application, more);
    }

    @Test
    void theFitnessTestLaunchedIn2018IsForCandidatesFromThen() {
        post("/v1/application-conditions", condition(", \"standard\": \"FROM_2018\""))
                .then()
                .statusCode(201);
        post(
                        "/v1/application-conditions",
                        condition(", \"standard\": \"FROM_2018\"").replace("2018-01-01", "2017-12-31"))
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("/standard"));
        post(
                        "/v1/application-conditions",
                        condition(", \"standard\": \"FROM_2018\"").replace("FITNESS", "MEDICAL"))
                .then()
                .statusCode(400);
    }

    @Test
    void aResultHasItsDayAndOnlyAMetOneExpires() {
        post("/v1/application-conditions", condition(", \"result\": \"MET\""))
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("/result"));
        post(
                        "/v1/application-conditions",
                        condition(
                                ", \"result\": \"NOT_MET\", \"decidedOn\": \"2017-12-31\", \"expiresOn\": \"2017-01-01\""))
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("/decidedOn", "/expiresOn", "/expiresOn"));
    }

    @Test
    void thereIsOneOfEachKind() {
        String application = team().get(application()).path("externalId");
        String columns = "externalId,applicationExternalId,kind,requestedOn,decidedOn,result,expiresOn\n";
        imported(
                        "application-conditions",
                        columns
                                + "%1$s-1,%1$s,VETTING,2024-03-02,2024-03-09,MET,2034-03-08\n".formatted(application)
                                + "%1$s-2,%1$s,VETTING,2024-03-02,,,\n".formatted(application)
                                + "%1$s-3,%1$s,MEDICAL,2024-03-02,2024-03-01,MET,\n".formatted(application))
                .then()
                .body("received", equalTo(3))
                .body("created", equalTo(0));
        imported(
                        "application-conditions",
                        columns + "%1$s-1,%1$s,VETTING,2024-03-02,2024-03-09,MET,2034-03-08\n".formatted(application))
                .then()
                .body("created", equalTo(1));
        imported("application-conditions", columns + "%1$s-4,%1$s,VETTING,2024-03-02,,,\n".formatted(application))
                .then()
                .body("refused", equalTo(1));
    }
}
