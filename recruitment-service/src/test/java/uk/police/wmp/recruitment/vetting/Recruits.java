package uk.police.wmp.recruitment.vetting;

import static uk.police.wmp.recruitment.rule.Sent.caller;
import static uk.police.wmp.recruitment.rule.Sent.imported;
import static uk.police.wmp.recruitment.rule.Sent.made;
import static uk.police.wmp.recruitment.rule.Sent.worker;

import io.restassured.response.ValidatableResponse;
import java.util.List;

/** Candidates with an application under way, whose vetting is a condition of the offer. */
final class Recruits {

    static final String CANDIDATES = "externalId,givenName,familyName,workerExternalId";
    static final String APPLICATIONS =
            "externalId,campaignExternalId,candidateExternalId,submittedOn,siftOn,assessmentOn,interviewOn,offeredOn,conditionsOn";
    static final String CONDITIONS =
            "externalId,applicationExternalId,kind,requestedOn,decidedOn,result,expiresOn,level";
    static final String CLEARANCES =
            "externalId,workerExternalId,level,appliedOn,decidedOn,decision,expiresOn,withdrawnOn,kind";

    private static boolean hasCampaigns;

    /** Two, once for all tests. */
    static void campaigns() {
        if (hasCampaigns) {
            return;
        }
        hasCampaigns = true;
        for (String name : List.of("REC-K", "REC-L")) {
            made("/v1/campaigns", """
                    {"externalId": "%s", "name": "Officers", "workerType": "POLICE_OFFICER", "opensOn": "1980-01-01"}""".formatted(name));
        }
    }

    /** With an application under way that has reached its conditions. */
    static void candidate(String name, String worker) {
        imported("candidates", CANDIDATES, "%s,Rowan,Vale,%s".formatted(name, worker));
        application(name, name, "REC-K");
    }

    static void application(String name, String candidate, String campaign) {
        imported(
                "applications",
                APPLICATIONS,
                "%s,%s,%s,1980-01-02,1980-01-03,1980-01-04,1980-01-05,1980-01-06,1980-02-01"
                        .formatted(name, campaign, candidate));
    }

    static String met(String name) {
        return made("/v1/application-conditions", """
                {"externalId": "%1$s", "applicationExternalId": "%1$s", "kind": "VETTING", "requestedOn": "1980-02-01",
                 "decidedOn": "1980-03-01", "result": "MET"}""".formatted(name));
    }

    static ValidatableResponse clearances(String worker) {
        return caller().get("/v1/vetting-clearances?workerExternalId=" + worker)
                .then()
                .statusCode(200);
    }

    private Recruits() {}
}
