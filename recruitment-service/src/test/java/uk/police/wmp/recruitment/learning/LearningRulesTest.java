package uk.police.wmp.recruitment.learning;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static uk.police.wmp.recruitment.learning.Sent.caller;
import static uk.police.wmp.recruitment.learning.Sent.employed;
import static uk.police.wmp.recruitment.learning.Sent.file;
import static uk.police.wmp.recruitment.learning.Sent.posted;
import static uk.police.wmp.recruitment.learning.Sent.refusedFile;
import static uk.police.wmp.recruitment.learning.Sent.unit;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class LearningRulesTest {

    @Test
    void aProgrammeSaysItsLevelItsPrincipleItsPartnerAndWhatItsEvaluationFound() {
        file(
                "learning-partners",
                "externalId,name,kind,provides,contractFrom,contractTo",
                "LR-P,Hill University,UNIVERSITY,Degree apprenticeship and diploma,2018-01-01,2021-12-31");
        posted("learning-programmes", """
                {"externalId": "LR-1", "name": "Neighbourhood pilot", "kind": "NEIGHBOURHOOD_CPD", "level": "OTHERS",
                 "principle": "TRUST_BUILDER", "delivery": "BLENDED", "partnerExternalId": "LR-P", "commissionedOn": "2018-03-01",
                 "startsOn": "2018-09-01", "evaluatedOn": "2018-12-01", "evaluation": "Goes on."}""").statusCode(201).body("partnerExternalId", equalTo("LR-P"));
        caller().get("/v1/learning-programmes?partnerExternalId=LR-P")
                .then()
                .body("items.externalId", contains("LR-1"));
        caller().get("/v1/learning-partners?validOn=2022-01-01&kind=UNIVERSITY")
                .then()
                .body("items.findAll { it.externalId == 'LR-P' }", hasSize(0));

        posted("learning-programmes", """
                {"externalId": "LR-2", "name": "Odd", "kind": "KNITTING", "level": "EVERYBODY", "boardOrder": 0,
                 "evaluation": "Undated", "startsOn": "2018-09-01", "endsOn": "2018-08-31"}""")
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder("/kind", "/level", "/boardOrder", "/evaluation", "/endsOn"));
    }

    @Test
    void mentorAndMenteeAreTwoPeopleInServiceAndACoachHasLearnedIt() {
        String pairs = "externalId,mentorExternalId,menteeExternalId,kind,startedOn";
        employed("LM-1", "POLICE_STAFF", "2010-01-01", "");
        employed("LM-2", "POLICE_STAFF", "2012-01-01", "");

        refusedFile(
                "mentoring-pairs", "menteeExternalId", "another person", pairs, "LM-a,LM-1,LM-1,MENTORING,2013-01-01");
        refusedFile("mentoring-pairs", "startedOn", "in service", pairs, "LM-b,LM-1,LM-2,MENTORING,2011-12-31");
        refusedFile(
                "mentoring-pairs",
                "mentorExternalId",
                "completed a coaching",
                pairs,
                "LM-c,LM-1,LM-2,COACHING,2013-01-01");
        file("mentoring-pairs", pairs, "LM-d,LM-2,LM-1,REVERSE_MENTORING,2013-01-01");

        file("learning-programmes", "externalId,name,kind,accreditation", "LM-P,Internal coaches,COACHING,ILM Level 5");
        file(
                "learning-participations",
                "externalId,programmeExternalId,workerExternalId,participatedOn,completedOn",
                "LM-L,LM-P,LM-1,2012-06-01,2013-01-01");
        String coaching = """
                {"externalId": "LM-e", "mentorExternalId": "LM-1", "menteeExternalId": "LM-2", "kind": "COACHING", "startedOn": "%s"}""";
        posted("mentoring-pairs", coaching.formatted("2012-12-31"))
                .statusCode(400)
                .body("violations[0].field", equalTo("/mentorExternalId"));
        posted("mentoring-pairs", coaching.formatted("2013-01-01")).statusCode(201);
        caller().get("/v1/mentoring-pairs?mentorExternalId=LM-1&validOn=2013-06-01")
                .then()
                .body("items.kind", contains("COACHING"));
    }

    @Test
    void whatAForumLearnedComesIntoALessonPlanByAReview() {
        unit("LO-U", "Learning and development", "DEPARTMENT", "");
        file("learning-programmes", "externalId,name,kind", "LO-1,Personal safety,PERSONAL_SAFETY");
        file(
                "lesson-plan-reviews",
                "externalId,programmeExternalId,lessonPlan,reviewedOn,proceduralJustice,outcome,changes",
                "LO-R,LO-1,Safe restraint,2018-10-01,true,AMENDED,Explains why before how");
        String learned =
                "externalId,forum,learning,recordedOn,passedToExternalId,passedOn,reviewExternalId,incorporatedOn";
        refusedFile(
                "organisational-learning",
                "incorporatedOn",
                "needs passedOn and reviewExternalId",
                learned,
                "LO-a,Risk and learning board,Explain,2018-08-01,LO-U,2018-09-01,,2018-10-01");
        refusedFile(
                "organisational-learning",
                "passedOn",
                "needs passedToExternalId",
                learned,
                "LO-b,Risk and learning board,Explain,2018-08-01,,2018-09-01,,");
        file(
                "organisational-learning",
                learned,
                "LO-c,Risk and learning board,Explain,2018-08-01,LO-U,2018-09-01,LO-R,2018-10-01",
                "LO-d,Risk and learning board,Listen,2018-08-02,,,,");
        caller().get("/v1/organisational-learning?incorporated=false")
                .then()
                .body("items.findAll { it.forum == 'Risk and learning board' }.externalId", contains("LO-d"));
        caller().get("/v1/lesson-plan-reviews?proceduralJustice=true&programmeExternalId=LO-1")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void aLearningPlanIsAgreedBeforeItsTwelveMonthsBegin() {
        unit("LQ-U", "An area", "LPA", "");
        file("learning-programmes", "externalId,name,kind", "LQ-1,Problem solving,NEIGHBOURHOOD_CPD");
        String plans = "externalId,unitExternalId,programmeExternalId,startsOn,heads,agreedOn";
        refusedFile(
                "learning-plans", "agreedOn", "twelve months ahead", plans, "LQ-a,LQ-U,LQ-1,2024-04-01,20,2024-04-01");
        refusedFile("learning-plans", "heads", "", plans, "LQ-b,LQ-U,LQ-1,2024-04-01,0,");
        file("learning-plans", plans, "LQ-c,LQ-U,LQ-1,2024-04-01,20,2024-03-31");
        refusedFile("learning-plans", "unitExternalId", "taken", plans, "LQ-d,LQ-U,LQ-1,2024-04-01,25,");
    }

    @Test
    void anAspirationIsRecordedOfSomebodyInServiceAndMayNameTheProgrammeThatAnswersIt() {
        employed("LA-W", "PCSO", "2010-01-01", "2018-10-31");
        String aspirations = "externalId,workerExternalId,recordedOn,aspiration,programmeExternalId";
        refusedFile(
                "development-aspirations",
                "recordedOn",
                "in service",
                aspirations,
                "LA-a,LA-W,2018-11-01,Lead a team,");
        file("development-aspirations", aspirations, "LA-b,LA-W,2018-10-31,\"Lead a team,\nlater\",");
        caller().get("/v1/development-aspirations?workerExternalId=LA-W")
                .then()
                .body("items[0].aspiration", equalTo("Lead a team,\nlater"));
    }

    @Test
    void anApprenticeRotatesThroughOneDepartmentAtATimeOnceTheApprenticeshipHasBegun() {
        unit("AR-1", "One", "DEPARTMENT", "");
        unit("AR-2", "Two", "DEPARTMENT", "");
        employed("AR-W", "POLICE_STAFF", "2018-01-01", "");
        String apprenticeships = "externalId,workerExternalId,standard,startedOn,plannedEndOn,completedOn,withdrawnOn";
        refusedFile(
                "apprenticeships", "startedOn", "in service", apprenticeships, "AR-a,AR-W,Data analyst,2017-12-31,,,");
        refusedFile(
                "apprenticeships",
                "withdrawnOn",
                "must be absent",
                apprenticeships,
                "AR-b,AR-W,Data analyst,2018-01-01,,2019-01-01,2019-01-01");
        refusedFile(
                "apprenticeships",
                "plannedEndOn",
                "must be after",
                apprenticeships,
                "AR-c,AR-W,Data analyst,2018-01-01,2018-01-01,,");
        file("apprenticeships", apprenticeships, "AR-d,AR-W,Data analyst,2018-02-01,2019-07-31,,");

        String rotations = "externalId,apprenticeshipExternalId,unitExternalId,validFrom,validTo";
        refusedFile(
                "apprenticeship-rotations",
                "validFrom",
                "before the apprenticeship starts",
                rotations,
                "AR-e,AR-d,AR-1,2018-01-31,");
        file("apprenticeship-rotations", rotations, "AR-f,AR-d,AR-1,2018-02-01,2018-06-30");
        refusedFile("apprenticeship-rotations", "validFrom", "overlaps", rotations, "AR-g,AR-d,AR-2,2018-06-30,");
        String rotation = """
                {"externalId": "AR-h", "apprenticeshipExternalId": "AR-d", "unitExternalId": "AR-2", "validFrom": "%s"}""";
        posted("apprenticeship-rotations", rotation.formatted("2018-01-31")).statusCode(400);
        posted("apprenticeship-rotations", rotation.formatted("2018-06-30"))
                .statusCode(409)
                .body("type", equalTo("/problems/overlapping-period"));
        posted("apprenticeship-rotations", rotation.formatted("2018-07-01")).statusCode(201);
        caller().get("/v1/apprenticeships?inLearningOn=2018-02-01&workerExternalId=AR-W")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void anAbstractionIsOfSomebodyInServiceForNoMoreThanADay() {
        unit("AT-U", "Taken from", "LPA", "");
        employed("AT-W", "POLICE_OFFICER", "2020-01-01", "");
        String abstractions = "externalId,workerExternalId,unitExternalId,abstractedOn,hours,reason,authorisedBy";
        refusedFile(
                "abstractions",
                "abstractedOn",
                "in service",
                abstractions,
                "AT-a,AT-W,AT-U,2019-12-31,8,EVENT,Duty office");
        refusedFile("abstractions", "hours", "", abstractions, "AT-b,AT-W,AT-U,2020-01-01,24.25,EVENT,Duty office");
        refusedFile(
                "abstractions",
                "reason",
                "code of the list",
                abstractions,
                "AT-c,AT-W,AT-U,2020-01-01,8,WHIM,Duty office");
        file("abstractions", abstractions, "AT-d,AT-W,AT-U,2020-01-01,24,EVENT,Duty office");
    }

    @Test
    void aPlacementSaysWhyTheSchoolWasChosenAndNeverWhoCame() {
        String placements =
                "externalId,school,startedOn,endedOn,students,schoolRichInDiversity,pupilsMoreChallenging,applied,interviewed,"
                        + "presentedOn,documentsAddress";
        refusedFile(
                "work-experience-placements",
                "interviewed",
                "more than applied",
                placements,
                "PL-a,Vale,2018-07-02,2018-07-06,8,true,true,9,10,,");
        refusedFile(
                "work-experience-placements", "students", "", placements, "PL-b,Vale,2018-07-02,2018-07-06,0,,,,,,");
        refusedFile(
                "work-experience-placements",
                "presentedOn",
                "must not be before",
                placements,
                "PL-c,Vale,2018-07-02,,8,,,,,2018-07-01,");
        file(
                "work-experience-placements",
                placements,
                "PL-d,Vale,2018-07-02,2018-07-06,8,true,true,20,12,2018-07-06,https://portal.example/wex");
        caller().get("/v1/work-experience-placements?school=Vale")
                .then()
                .body("items[0].kind", equalTo("WORK_EXPERIENCE"))
                .body("items[0].presentedOn", equalTo("2018-07-06"));
        posted("work-experience-placements", """
                {"externalId": "PL-e", "school": "Vale", "startedOn": "2018-07-02", "students": 1, "pupil": "A name"}""").statusCode(400).body("violations.field", contains("/pupil"));
    }
}
