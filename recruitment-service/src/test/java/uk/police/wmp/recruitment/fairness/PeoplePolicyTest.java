package uk.police.wmp.recruitment.fairness;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static uk.police.wmp.recruitment.learning.Sent.caller;
import static uk.police.wmp.recruitment.learning.Sent.file;
import static uk.police.wmp.recruitment.learning.Sent.posted;
import static uk.police.wmp.recruitment.learning.Sent.refusedFile;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class PeoplePolicyTest {

    private static final String POLICIES =
            "externalId,title,edition,kind,summary,launchedOn,reviewDueOn,withdrawnOn,annualCostGbp,fitsTheForce,affordable";

    @Test
    void eachEditionIsARecordInForceFromItsLaunchToItsWithdrawal() {
        file(
                "people-policies",
                POLICIES,
                "PO-1,Flexible Working,1,HR_POLICY,,2008-04-01,,2018-03-31,,,",
                "PO-2,Flexible Working,2,HR_POLICY,Decided within three months,2018-04-01,2021-04-01,,,,",
                "PO-3,People Deal,1,PEOPLE_DEAL,What each expects of the other,2018-01-01,,,,,",
                "PO-4,Pensions portal,1,PENSION,,2018-06-30,,,,,");
        caller().get("/v1/people-policies?title=Flexible Working&inForceOn=2018-03-31")
                .then()
                .body("items.edition", contains(1));
        caller().get("/v1/people-policies?title=Flexible Working&inForceOn=2018-04-01")
                .then()
                .body("items.edition", contains(2));
        // launching ends the edition before, whether or not anybody withdrew it, and whichever was sent first
        file(
                "people-policies",
                POLICIES,
                "PO-8,Uniform,3,HR_POLICY,,2020-04-01,,,,,",
                "PO-7,Uniform,1,HR_POLICY,,2010-04-01,2012-04-01,,,,");
        file("people-policies", POLICIES, "PO-9,Uniform,2,HR_POLICY,,2015-04-01,2017-04-01,,,,");
        inForce("Uniform", "2015-03-31", 1);
        inForce("Uniform", "2015-04-01", 2);
        inForce("Uniform", "2020-03-31", 2);
        inForce("Uniform", "2020-04-01", 3);
        caller().get("/v1/people-policies?externalId=PO-7").then().body("items[0].supersededOn", equalTo("2015-04-01"));
        caller().get("/v1/people-policies?title=Uniform&reviewOverdueOn=2017-04-02")
                .then()
                .body("items.externalId", contains("PO-9"));
        refusedFile(
                "people-policies",
                "launchedOn",
                "must be after",
                POLICIES,
                "PO-10,Uniform,4,HR_POLICY,,2020-04-01,,,,,");
        posted("people-policies", """
                {"externalId": "PO-10", "title": "Uniform", "edition": 4, "kind": "HR_POLICY", "launchedOn": "2019-04-01"}""").statusCode(400).body("violations.field", contains("/launchedOn"));
        refusedFile("people-policies", "title", "taken", POLICIES, "PO-5,Flexible Working,2,HR_POLICY,,,,,,,");
        refusedFile(
                "people-policies",
                "reviewDueOn",
                "must be after",
                POLICIES,
                "PO-6,Dress,1,HR_POLICY,,2018-04-01,2018-04-01,,,,");
    }

    private static void inForce(String title, String day, int edition) {
        caller().get("/v1/people-policies?title=" + title + "&inForceOn=" + day)
                .then()
                .body("items.edition", contains(edition));
    }

    @Test
    void aPayOptionIsLaunchedOnceItWasFoundToFitAndToBeAffordable() {
        String option = """
                {"externalId": "PQ-1", "title": "Market supplement", "edition": 1, "kind": "DISCRETIONARY_PAY",
                 "annualCostGbp": 120000.00, "fitsTheForce": true, "affordable": %s, "launchedOn": "2019-04-01"}""";
        posted("people-policies", option.formatted("false"))
                .statusCode(400)
                .body("violations.field", contains("/launchedOn"));
        posted("people-policies", option.formatted("true")).statusCode(201);
    }

    @Test
    void staffAssociationsAreConsultedOnAPolicy() {
        file("people-policies", POLICIES, "PC-P,Development of people,1,STRATEGY,,,,,,,");
        String consultations = "externalId,policyExternalId,association,openedOn,closedOn,response";
        file(
                "policy-consultations",
                consultations,
                "PC-1,PC-P,POLICE_FEDERATION,2018-01-10,2018-02-10,Content",
                "PC-2,PC-P,TRADE_UNION,2018-01-10,,");
        refusedFile(
                "policy-consultations",
                "closedOn",
                "must not be before",
                consultations,
                "PC-3,PC-P,TRADE_UNION,2018-01-10,2018-01-09,");
        caller().get("/v1/policy-consultations?policyExternalId=PC-P").then().body("items", hasSize(2));
    }

    @Test
    void aQuestionToALeaderNamesNobodyAndIsAnsweredByAnOffice() {
        String questions = "externalId,channel,askedOn,question,answeredOn,answeredBy,answer";
        refusedFile(
                "leader-questions",
                "answer",
                "must be given",
                questions,
                "LQ-1,ASK_THE_BOSS,2018-05-01,Why?,2018-05-02,Deputy's office,");
        refusedFile(
                "leader-questions",
                "answeredOn",
                "needs answeredBy",
                questions,
                "LQ-2,ASK_THE_BOSS,2018-05-01,Why?,2018-05-02,,Because");
        file(
                "leader-questions",
                questions,
                "LQ-3,ASK_THE_BOSS,2018-05-01,Why?,2018-05-02,Deputy's office,Because",
                "LQ-4,ASK_THE_BOSS,2018-05-03,When?,,,");
        caller().get("/v1/leader-questions?channel=ASK_THE_BOSS&answered=false")
                .then()
                .body("items.question", contains("When?"));
        posted("leader-questions", """
                {"externalId": "LQ-5", "channel": "ASK_THE_BOSS", "askedOn": "2018-05-01", "question": "Why?", "workerExternalId": "W1"}""").statusCode(400).body("violations[0].field", equalTo("/workerExternalId"));
    }
}
