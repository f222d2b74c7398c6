package uk.police.wmp.recruitment.fairness;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static uk.police.wmp.recruitment.learning.Sent.caller;
import static uk.police.wmp.recruitment.learning.Sent.file;
import static uk.police.wmp.recruitment.learning.Sent.posted;
import static uk.police.wmp.recruitment.learning.Sent.refusedFile;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class PublicationTest {

    private static final String PUBLICATIONS =
            "externalId,policyExternalId,channel,dueOn,publishedOn,address,takenDownOn";

    private static ValidatableResponse step(String location, String step, String body) {
        return caller().contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(body)
                .post(location + "/" + step)
                .then();
    }

    @Test
    void anEditionIsDueOnAChannelUntilItIsPublishedThereAndIsTakenDownOnceWithdrawn() {
        file(
                "people-policies",
                "externalId,title,edition,kind,launchedOn,withdrawnOn",
                "PUB-1,Hosting work experience,1,GUIDANCE,2018-01-08,2019-01-31",
                "PUB-2,Hosting work experience,2,GUIDANCE,,");
        String due = posted("publications", """
                {"externalId": "PUB-a", "policyExternalId": "PUB-1", "channel": "WORK_EXPERIENCE_PORTAL", "dueOn": "2018-01-15"}""")
                .statusCode(201)
                .body("state", equalTo("DUE"))
                .body("title", equalTo("Hosting work experience"))
                .body("edition", equalTo(1))
                .extract()
                .header("Location");
        posted("publications", """
                {"externalId": "PUB-b", "policyExternalId": "PUB-1", "channel": "WORK_EXPERIENCE_PORTAL", "dueOn": "2018-01-15"}""").statusCode(409);
        listed("dueBy=2018-01-14").body("items", hasSize(0));
        listed("dueBy=2018-01-15").body("items.externalId", contains("PUB-a"));

        step(due, "take-down", "{}").statusCode(409);
        step(due, "publish", "{\"on\": \"2018-01-07\", \"address\": \"/portal/hosting\"}")
                .statusCode(400)
                .body("violations.field", contains("/publishedOn"));
        step(due, "publish", "{\"on\": \"2018-01-08\"}").statusCode(400);
        step(due, "publish", "{\"on\": \"2018-01-08\", \"address\": \"/portal/hosting\"}")
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"));
        step(due, "publish", "{\"on\": \"2018-01-08\", \"address\": \"/portal/hosting\"}")
                .statusCode(409);
        listed("dueBy=2018-01-15").body("items", hasSize(0));
        listed("publishedFrom=2018-01-08&publishedTo=2018-01-08").body("items.address", contains("/portal/hosting"));

        listed("outdatedOn=2019-01-31").body("items", hasSize(0));
        listed("outdatedOn=2019-02-01").body("items.externalId", contains("PUB-a"));
        step(due, "take-down", "{\"on\": \"2018-01-07\"}").statusCode(400);
        step(due, "take-down", "{\"on\": \"2019-02-01\"}").statusCode(200).body("state", equalTo("TAKEN_DOWN"));
        listed("outdatedOn=2019-02-01").body("items", hasSize(0));

        // a draft is published nowhere, and nothing after it was withdrawn
        refusedFile(
                "publications", "publishedOn", "draft", PUBLICATIONS, "PUB-c,PUB-2,INTRANET,2019-02-01,2019-02-01,/p,");
        refusedFile(
                "publications",
                "publishedOn",
                "withdrawn",
                PUBLICATIONS,
                "PUB-c,PUB-1,INTRANET,2019-02-01,2019-02-01,/p,");
        refusedFile("publications", "address", "", PUBLICATIONS, "PUB-c,PUB-1,INTRANET,2018-02-01,2018-02-01,,");
        file("publications", PUBLICATIONS, "PUB-c,PUB-2,INTRANET,2019-02-01,,,");
        caller().get("/v1/publications?dueBy=2019-02-01")
                .then()
                .body("items.externalId", hasItem("PUB-c"))
                .body("items.externalId", not(hasItem("PUB-a")));
    }

    private static ValidatableResponse listed(String filter) {
        return caller().get("/v1/publications?policyExternalId=PUB-1&" + filter)
                .then()
                .statusCode(200);
    }
}
