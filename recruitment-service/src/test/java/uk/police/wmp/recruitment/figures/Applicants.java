package uk.police.wmp.recruitment.figures;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import uk.police.wmp.identity.TestTokens;

/** Campaigns and applications as the recruitment system sends them. Each test has a year of its own: one database serves them all. */
final class Applicants {

    private static final String CANDIDATES = "externalId,givenName,familyName,sex,ethnicity,qualification\n";
    private static final String APPLICATIONS =
            "externalId,campaignExternalId,candidateExternalId,expressionOfInterestExternalId,submittedOn,siftOn,assessmentOn,"
                    + "interviewOn,offeredOn,conditionsOn,readyOn,appointedOn,rejectedOn,rejectionReason,withdrawnOn,withdrawalReason,"
                    + "experienceRating,encouragedBy\n";

    private final StringBuilder candidates = new StringBuilder(CANDIDATES);
    private final StringBuilder applications = new StringBuilder(APPLICATIONS);
    private final String campaign;
    private int count;

    private Applicants(String campaign) {
        this.campaign = campaign;
    }

    /** A campaign that is open from the given day on, whose name is also its external id. */
    static Applicants of(String campaign, String opensOn) {
        return of(campaign, opensOn, "POLICE_OFFICER", "");
    }

    static Applicants of(String campaign, String opensOn, String workerType, String entryRoute) {
        imported(
                "campaigns",
                "externalId,name,workerType,entryRoute,opensOn\n\"%1$s\",\"%1$s\",%3$s,%4$s,%2$s\n"
                        .formatted(campaign, opensOn, workerType, entryRoute),
                1);
        return new Applicants(campaign);
    }

    /** So many who applied on this day, and no more is known of. */
    Applicants submitted(int many, String sex, String ethnicity, String on) {
        return with(many, sex, ethnicity, "", on + ",,,,,,,,,,,,,");
    }

    Applicants qualified(int many, String qualification, String on) {
        return with(many, "F", "W1", qualification, on + ",,,,,,,,,,,,,");
    }

    /** @param days submittedOn, siftOn, assessmentOn, interviewOn, offeredOn, conditionsOn, readyOn, appointedOn, rejectedOn, rejectionReason,
     *     withdrawnOn, withdrawalReason, experienceRating, encouragedBy */
    Applicants went(int many, String sex, String ethnicity, String days) {
        return with(many, sex, ethnicity, "", days);
    }

    /** One that began with this expression of interest. */
    Applicants from(String interest, String days) {
        String name = candidate("F", "W1", "");
        applications.append("%s-A,%s,%s,%s,%s\n".formatted(name, campaign, name, interest, days));
        return this;
    }

    private Applicants with(int many, String sex, String ethnicity, String qualification, String days) {
        for (int i = 0; i < many; i++) {
            String name = candidate(sex, ethnicity, qualification);
            applications.append("%s-A,%s,%s,,%s\n".formatted(name, campaign, name, days));
        }
        return this;
    }

    private String candidate(String sex, String ethnicity, String qualification) {
        String name = campaign.replace(' ', '-') + "-" + ++count;
        candidates.append("%s,Test,Person,%s,%s,%s\n".formatted(name, sex, ethnicity, qualification));
        return name;
    }

    void recorded() {
        imported("candidates", candidates.toString(), count);
        imported("applications", applications.toString(), count);
    }

    /** An application to the campaign that led a worker of this name to the appointment. */
    static void appointed(String worker, String campaign, String submittedOn, String appointedOn) {
        imported(
                "candidates",
                "externalId,givenName,familyName,workerExternalId\n%1$s-C,Test,Person,%1$s\n".formatted(worker),
                1);
        imported(
                "applications",
                APPLICATIONS
                        + "%1$s-A,%2$s,%1$s-C,,%3$s,%3$s,%3$s,%3$s,%3$s,%3$s,%3$s,%4$s,,,,,,\n"
                                .formatted(worker, campaign, submittedOn, appointedOn),
                1);
    }

    static void interest(String name, String campaign, String channel, String receivedOn) {
        imported(
                "expressions-of-interest",
                "externalId,campaignExternalId,channel,givenName,familyName,email,consentedOn,receivedOn\n"
                        + "%s,%s,%s,Test,Person,test@example.org,%s,%s\n"
                                .formatted(name, campaign, channel, receivedOn, receivedOn),
                1);
    }

    private static void imported(String recordType, String csv, int created) {
        given().auth()
                .oauth2(TestTokens.token("imports:write", "characteristics:read", "pre-employment-checks:read"))
                .contentType("text/csv; charset=UTF-8")
                .body(csv)
                .post("/v1/imports/" + recordType)
                .then()
                .statusCode(201)
                .body("created", equalTo(created));
    }
}
