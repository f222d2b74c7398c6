package uk.police.wmp.recruitment.governance;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static uk.police.wmp.recruitment.governance.Boards.MEMBERS;
import static uk.police.wmp.recruitment.governance.Boards.board;
import static uk.police.wmp.recruitment.governance.Boards.caller;
import static uk.police.wmp.recruitment.governance.Boards.list;
import static uk.police.wmp.recruitment.governance.Boards.post;
import static uk.police.wmp.recruitment.governance.Boards.refused;
import static uk.police.wmp.recruitment.governance.Boards.serving;
import static uk.police.wmp.recruitment.planning.Imported.rows;
import static uk.police.wmp.recruitment.planning.Imported.worker;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

/** The gold group is a board that steers: it has members, aims, meetings and actions, and takes no applications. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class GovernanceBoardTest {

    @Test
    void itIsNoCampaign() {
        post("campaigns", """
                {"externalId": "GOLD-C", "name": "Gold group", "workerType": "POLICE_OFFICER", "kind": "GOLD_GROUP", "opensOn": "1951-04-01"}""").statusCode(400).body("violations.field", contains("/kind"));
    }

    @Test
    void itsMembersHaveTermsAndOneOfThemChairs() {
        board("GB-1");
        serving("GB-1W");
        rows(
                "board-members",
                MEMBERS,
                "GB-1A,GB-1,GB-1W,Deputy chief constable,true,1951-04-01,1951-12-31",
                "GB-1B,GB-1,,Independent adviser,false,1951-04-01,");
        post("board-members", """
                {"externalId": "GB-1C", "boardExternalId": "GB-1", "role": "Head of resourcing", "chair": true, "validFrom": "1951-12-31"}""").statusCode(400).body("violations.field", contains("/chair"));
        refused("board-members", "chair", MEMBERS, "GB-1C,GB-1,,Head of resourcing,true,1951-12-31,");
        refused("board-members", "workerExternalId", MEMBERS, "GB-1D,GB-1,GB-1W,Twice,false,1951-06-01,");
        refused("board-members", "validFrom", MEMBERS, "GB-1E,GB-1,,Too early,false,1951-03-31,");
        worker("GB-1X", "F", "A1");
        refused("board-members", "workerExternalId", MEMBERS, "GB-1F,GB-1,GB-1X,Never employed,false,1951-06-01,");
        rows("board-members", MEMBERS, "GB-1C,GB-1,GB-1W,Head of resourcing,true,1952-01-01,");
        list("board-members?boardExternalId=GB-1&validOn=1952-01-01")
                .body("items.externalId", containsInAnyOrder("GB-1B", "GB-1C"));
        // whoever left the force still has the seat until somebody ends the term
        list("board-members?boardExternalId=GB-1&leftBy=1953-06-30").body("items", empty());
        list("board-members?boardExternalId=GB-1&leftBy=1953-07-01").body("items.externalId", contains("GB-1C"));
    }

    @Test
    void itMeetsAndIsMissedWhenItDoesNot() {
        board("GB-2");
        rows(
                "board-members",
                MEMBERS,
                "GB-2A,GB-2,,Chair,true,1951-04-01,1951-05-31",
                "GB-2B,GB-2,,Adviser,false,1951-06-01,");
        list("governance-boards?externalId=GB-2").body("items.meetingDueOn", contains("1951-05-01"));
        rows(
                "board-meetings",
                "externalId,boardExternalId,heldOn,minutesReference",
                "GB-2M1,GB-2,1951-04-14,GOLD/1951/04",
                "GB-2M2,GB-2,1951-05-12,");
        rows("board-attendances", "externalId,meetingExternalId,memberExternalId", "GB-2T,GB-2M1,GB-2A");
        refused(
                "board-attendances",
                "memberExternalId",
                "externalId,meetingExternalId,memberExternalId",
                "GB-2U,GB-2M1,GB-2B");
        refused("board-meetings", "heldOn", "externalId,boardExternalId,heldOn", "GB-2M0,GB-2,1951-03-31");
        list("board-meetings?boardExternalId=GB-2&minutesMissingOn=1951-05-13")
                .body("items.externalId", contains("GB-2M2"));
        list("governance-boards?externalId=GB-2&meetingOverdueOn=1951-06-11")
                .body("items", empty()); // thirty days after
        list("governance-boards?externalId=GB-2&meetingOverdueOn=1951-06-12")
                .body("items.meetingDueOn", contains("1951-06-11"));
    }

    @Test
    void itsActionsHaveOwnersAndAreOverdueUntilTheyAreDone() {
        board("GB-3");
        rows("board-members", MEMBERS, "GB-3A,GB-3,,Chair,true,1951-04-01,");
        rows("board-meetings", "externalId,boardExternalId,heldOn", "GB-3M,GB-3,1951-04-14");
        String action = """
                {"externalId": "GB-3X", "boardExternalId": "GB-3", "meetingExternalId": "GB-3M", "ownerExternalId": "GB-3A",
                 "task": "Open the academy to schools in the north", "agreedOn": "%s", "dueOn": "1951-05-31"}""";
        post("board-actions", action.formatted("1951-04-15"))
                .statusCode(400)
                .body("violations.field", contains("/meetingExternalId"));
        String id = post("board-actions", action.formatted("1951-04-14"))
                .statusCode(201)
                .extract()
                .path("id");

        list("board-actions?boardExternalId=GB-3&overdueOn=1951-05-31").body("items", empty());
        list("board-actions?boardExternalId=GB-3&overdueOn=1951-06-01").body("items.externalId", contains("GB-3X"));
        caller().contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body("{\"doneOn\": \"1951-06-03\"}")
                .patch("/v1/board-actions/" + id)
                .then()
                .statusCode(409)
                .body("allowedSteps", contains("POST /v1/board-actions/{id}/complete"));
        complete(id, "1951-04-13").statusCode(400).body("violations.field", contains("/doneOn"));
        complete(id, "2999-01-01").statusCode(400);
        complete(id, "1951-06-03").statusCode(200).body("doneOn", equalTo("1951-06-03"));
        complete(id, "1951-06-04").statusCode(409).body("currentState", equalTo("DONE"));
        list("board-actions?boardExternalId=GB-3&overdueOn=1951-06-03").body("items.externalId", contains("GB-3X"));
        list("board-actions?boardExternalId=GB-3&overdueOn=1951-06-04").body("items", empty());
        list("board-actions?boardExternalId=GB-3&openOn=1951-06-03").body("items", empty());
    }

    /** From whichever side it is changed. */
    @Test
    void whatBelongsToTheBoardIsWhileItExists() {
        board("GB-5");
        rows("board-members", MEMBERS, "GB-5A,GB-5,,Chair,true,1951-05-01,");
        rows("board-meetings", "externalId,boardExternalId,heldOn", "GB-5M,GB-5,1951-05-14");
        rows("board-attendances", "externalId,meetingExternalId,memberExternalId", "GB-5T,GB-5M,GB-5A");
        String action = post("board-actions", """
                {"externalId": "GB-5X", "boardExternalId": "GB-5", "ownerExternalId": "GB-5A", "task": "Report", "agreedOn": "1951-05-14",
                 "dueOn": "1951-05-31"}""").statusCode(201).extract().path("id");

        patch("governance-boards", "GB-5", "establishedOn", "1951-05-02", "/establishedOn");
        patch("governance-boards", "GB-5", "closedOn", "1951-05-13", "/closedOn");
        patch("governance-boards", "GB-5", "closedOn", "1951-12-31", "/closedOn"); // an action is open
        patch("board-members", "GB-5A", "validFrom", "1951-05-15", "/validFrom");
        patch("board-members", "GB-5A", "validTo", "1951-05-13", "/validFrom");
        patch("board-meetings", "GB-5M", "heldOn", "1951-04-30", "/heldOn");
        complete(action, "1951-06-01").statusCode(200);
        patch("governance-boards", "GB-5", "closedOn", "1951-12-31", null);
        refused("board-meetings", "heldOn", "externalId,boardExternalId,heldOn", "GB-5N,GB-5,1952-01-01");
        refused(
                "board-actions",
                "doneOn",
                "externalId,boardExternalId,ownerExternalId,task,agreedOn,dueOn",
                "GB-5Y,GB-5,GB-5A,Left open,1951-05-14,1951-05-31");
    }

    private static void patch(String type, String externalId, String component, String day, String fault) {
        String id = caller().get("/v1/" + type + "?externalId=" + externalId).path("items[0].id");
        ValidatableResponse answer = caller().contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body("{\"%s\": \"%s\"}".formatted(component, day))
                .patch("/v1/" + type + "/" + id)
                .then();
        if (fault == null) {
            answer.statusCode(200);
        } else {
            answer.statusCode(400).body("violations.field", hasItem(fault));
        }
    }

    private static ValidatableResponse complete(String id, String on) {
        return caller().header("If-Match", "*")
                .body("{\"doneOn\": \"%s\"}".formatted(on))
                .post("/v1/board-actions/" + id + "/complete")
                .then();
    }
}
