package uk.police.wmp.local.demo.attraction;

import java.time.LocalDate;
import java.util.List;
import uk.police.wmp.local.demo.CsvSheet;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.Population;
import uk.police.wmp.local.demo.Sheets;
import uk.police.wmp.local.demo.people.WorkerType;

/** Writes campaigns, events, ambassadors, candidates, expressions of interest, applications and the conditions of offers. */
public final class AttractionFiles {

    private static final List<String> ENCOURAGEMENTS = List.of(
            "SPOKE_TO_SOMEBODY_IN_A_FORCE", "SPOKE_TO_SOMEBODY_IN_A_FORCE", "EVENT", "SOCIAL_MEDIA", "ADVERTISEMENT");

    private final Sheets sheets;
    private final Dice dice = new Dice("applications");

    public AttractionFiles(Sheets sheets) {
        this.sheets = sheets;
    }

    public void write(Population population) {
        writeCampaigns();
        AttractionCalendar calendar = new AttractionCalendar(sheets);
        calendar.writeEvents();
        List<String> ambassadors = calendar.writeAmbassadors(population.roll());
        List<Application> applications = new Applicants(population).apply();
        writeCandidates(applications);
        new Interest(sheets, ambassadors).write(applications);
        writeApplications(applications);
        writeConditions(applications);
    }

    private void writeCampaigns() {
        try (CsvSheet sheet = sheets.open(
                "campaigns",
                "externalId",
                "name",
                "workerType",
                "entryRoute",
                "purpose",
                "opensOn",
                "closesOn",
                "targetApplicants",
                "targetAppointments")) {
            CampaignPlan.CAMPAIGNS.forEach(campaign -> sheet.row(
                    campaign.externalId(),
                    campaign.name(),
                    campaign.type(),
                    campaign.entryRoute(),
                    campaign.purpose(),
                    campaign.opensOn(),
                    campaign.closesOn(),
                    campaign.targetApplicants(),
                    campaign.targetAppointments()));
        }
    }

    private void writeCandidates(List<Application> applications) {
        try (CsvSheet sheet = sheets.open(
                "candidates",
                "externalId",
                "givenName",
                "familyName",
                "email",
                "phone",
                "dateOfBirth",
                "sex",
                "ethnicity",
                "disability",
                "qualification",
                "workerExternalId")) {
            for (Application application : applications) {
                Candidate one = application.candidate;
                sheet.row(
                        one.externalId(),
                        one.givenName(),
                        one.familyName(),
                        one.email(),
                        one.phone(),
                        one.dateOfBirth(),
                        one.sex(),
                        one.ethnicity(),
                        one.disability(),
                        one.qualification(),
                        one.worker() == null ? null : one.worker().payrollNumber());
            }
        }
    }

    private void writeApplications(List<Application> applications) {
        try (CsvSheet sheet = sheets.open(
                "applications",
                "externalId",
                "campaignExternalId",
                "candidateExternalId",
                "expressionOfInterestExternalId",
                "submittedOn",
                "siftOn",
                "assessmentOn",
                "interviewOn",
                "offeredOn",
                "offerExpiresOn",
                "conditionsOn",
                "readyOn",
                "appointedOn",
                "rejectedOn",
                "rejectionReason",
                "withdrawnOn",
                "withdrawalReason",
                "experienceRating",
                "encouragedBy")) {
            for (Application one : applications) {
                LocalDate offeredOn = one.on(Application.OFFER);
                sheet.row(
                        one.externalId(),
                        one.campaign.externalId(),
                        one.candidate.externalId(),
                        one.interestId,
                        one.submittedOn(),
                        one.on(Application.SIFT),
                        one.on(Application.ASSESSMENT),
                        one.on(Application.INTERVIEW),
                        offeredOn,
                        offeredOn == null ? null : offeredOn.plusDays(28),
                        one.on(Application.CONDITIONS),
                        one.on(Application.READY),
                        one.on(Application.APPOINTED),
                        one.rejectedOn,
                        one.rejectionReason,
                        one.withdrawnOn,
                        one.withdrawalReason,
                        dice.chance(30) ? dice.between(2, 5) : null,
                        dice.chance(50) ? dice.oneOf(ENCOURAGEMENTS) : null);
            }
        }
    }

    private void writeConditions(List<Application> applications) {
        try (CsvSheet sheet = sheets.open(
                "application-conditions",
                "externalId",
                "applicationExternalId",
                "kind",
                "requestedOn",
                "decidedOn",
                "result",
                "expiresOn")) {
            for (Application one : applications) {
                if (one.reached(Application.CONDITIONS)) {
                    condition(sheet, one, "VETTING", "VETTING_REFUSED");
                    condition(sheet, one, "REFERENCES", "REFERENCES_NOT_SATISFACTORY");
                    condition(sheet, one, "MEDICAL", "MEDICAL_NOT_MET");
                    if (one.campaign.type() != WorkerType.PCSO) {
                        condition(sheet, one, "FITNESS", "FITNESS_NOT_MET");
                    }
                }
            }
        }
    }

    /** Met before the candidate is ready; the one that a rejection names is not. */
    private void condition(CsvSheet sheet, Application one, String kind, String reason) {
        LocalDate requestedOn = one.on(Application.CONDITIONS);
        boolean notMet = reason.equals(one.rejectionReason);
        LocalDate end = one.reached(Application.READY) ? one.on(Application.READY) : one.rejectedOn;
        if (end == null || (!notMet && one.rejectedOn != null && dice.chance(60))) {
            sheet.row("CND-" + one.externalId() + "-" + kind, one.externalId(), kind, requestedOn, null, null, null);
            return;
        }
        LocalDate decidedOn = dice.day(requestedOn, end);
        LocalDate expiresOn = notMet || !kind.equals("VETTING")
                ? null
                : decidedOn.plusYears(10).minusDays(1);
        String result = notMet ? "NOT_MET" : "MET";
        sheet.row(
                "CND-" + one.externalId() + "-" + kind,
                one.externalId(),
                kind,
                requestedOn,
                decidedOn,
                result,
                expiresOn);
    }
}
