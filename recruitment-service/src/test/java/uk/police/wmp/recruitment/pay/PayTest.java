package uk.police.wmp.recruitment.pay;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static uk.police.wmp.recruitment.learning.Sent.caller;
import static uk.police.wmp.recruitment.learning.Sent.employed;
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
class PayTest {

    @Test
    void aWorkerHasOnePayPointAtATime() {
        employed("PP-W", "POLICE_STAFF", "2015-01-01", "");
        String points = "externalId,workerExternalId,grade,hourlyRateGbp,validFrom,validTo";
        file("pay-points", points, "PP-1,PP-W,A,8.75,2015-01-01,2016-03-31");

        posted("pay-points", """
                {"externalId": "PP-2", "workerExternalId": "PP-W", "grade": "A", "hourlyRateGbp": 9.00, "validFrom": "2016-03-31"}""").statusCode(409).body("type", equalTo("/problems/overlapping-period"));
        refusedFile("pay-points", "validFrom", "overlaps", points, "PP-3,PP-W,A,9.00,2016-03-31,");
        refusedFile(
                "pay-points",
                "validFrom",
                "overlaps",
                points,
                "PP-4,PP-W,A,9.00,2016-04-01,2017-03-31",
                "PP-5,PP-W,A,9.30,2017-03-31,");
        refusedFile("pay-points", "validFrom", "in service", points, "PP-6,PP-W,A,9.00,2014-12-31,2014-12-31");
        refusedFile("pay-points", "hourlyRateGbp", "", points, "PP-7,PP-W,A,0,2018-01-01,");
        refusedFile("pay-points", "hourlyRateGbp", "", points, "PP-8,PP-W,A,9.005,2018-01-01,");
        file("pay-points", points, "PP-9,PP-W,A,9.00,2016-04-01,");
        caller().get("/v1/pay-points?workerExternalId=PP-W&validOn=2016-04-01")
                .then()
                .body("items.hourlyRateGbp", contains(9.00f));
    }

    @Test
    void aLivingWageHoldsUntilTheNextBegins() {
        posted("living-wage-rates", """
                {"externalId": "LWR-1", "hourlyRateGbp": 8.00, "validFrom": "1901-04-01"}""").statusCode(201);
        posted("living-wage-rates", """
                {"externalId": "LWR-2", "hourlyRateGbp": 8.50, "validFrom": "1902-04-01"}""").statusCode(201);
        refusedFile(
                "living-wage-rates",
                "validFrom",
                "taken",
                "externalId,hourlyRateGbp,validFrom",
                "LWR-3,8.60,1902-04-01");
        posted("living-wage-rates", """
                {"externalId": "LWR-4", "hourlyRateGbp": 0, "validFrom": "1903-04-01"}""").statusCode(400);
        caller().get("/v1/living-wage-rates?validOn=1902-03-31").then().body("items.externalId", contains("LWR-1"));
        caller().get("/v1/living-wage-rates?validOn=1902-04-01").then().body("items.externalId", contains("LWR-2"));
    }

    @Test
    void unionsAgreeToAnEvaluationOnceThereIsOne() {
        String jobs = "externalId,review,jobTitle,benchmark,presentGrade,evaluatedOn,evaluatedGrade,agreedWithUnionsOn";
        refusedFile(
                "job-evaluations",
                "evaluatedGrade",
                "must be given",
                jobs,
                "JE-1,Review,Archivist,true,C,2018-10-01,,");
        refusedFile(
                "job-evaluations",
                "agreedWithUnionsOn",
                "needs evaluatedOn",
                jobs,
                "JE-2,Review,Archivist,true,C,,,2018-10-01");
        file(
                "job-evaluations",
                jobs,
                "JE-3,Review,Archivist,true,C,2018-10-01,D,2018-10-01",
                "JE-4,Review,Clerk,false,B,,,");
        refusedFile("job-evaluations", "review", "taken", jobs, "JE-5,Review,Clerk,true,B,,,");
        caller().get("/v1/job-evaluations?review=Review&benchmark=true&evaluated=true")
                .then()
                .body("items.jobTitle", contains("Archivist"));
    }
}
