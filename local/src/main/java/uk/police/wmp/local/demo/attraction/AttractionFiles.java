package uk.police.wmp.local.demo.attraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.police.wmp.local.demo.CsvSheet;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.Plan;
import uk.police.wmp.local.demo.Population;
import uk.police.wmp.local.demo.Sheets;
import uk.police.wmp.local.demo.attraction.Application.Step;
import uk.police.wmp.local.demo.people.WorkerType;

/** Writes ambassadors, candidates, expressions of interest, applications and the conditions of offers. */
public final class AttractionFiles {

    private static final List<String> ENCOURAGEMENTS = Plan.choices("encouraged-by");

    private final Sheets sheets;
    private final Dice dice = new Dice("applications");

    private AttractionFiles(Sheets sheets) {
        this.sheets = sheets;
    }

    public static void write(Sheets sheets, Population population) {
        List<String> ambassadors = Ambassadors.write(sheets, population.roll());
        List<Application> applications = new Applicants(population).apply();
        List<Candidate> candidates =
                applications.stream().map(one -> one.candidate).toList();
        sheets.write("candidates", Candidate.class, candidates);
        Interest.write(sheets, ambassadors, applications);
        AttractionFiles files = new AttractionFiles(sheets);
        files.writeApplications(applications);
        files.writeConditions(applications);
    }

    /** The payroll numbers of those whom an application brought, with when they applied: their vetting is a condition of the offer. */
    public static Map<String, LocalDate> recruits(Population population) {
        return new Applicants(population)
                .apply().stream()
                        .filter(one -> one.on(Step.APPOINTED) != null)
                        .collect(Collectors.toMap(
                                one -> one.candidate.workerExternalId(), one -> one.on(Step.SUBMITTED)));
    }

    private void writeApplications(List<Application> applications) {
        String heading = "externalId,campaignExternalId,candidateExternalId,expressionOfInterestExternalId,submittedOn,"
                + "siftOn,assessmentOn,interviewOn,offeredOn,offerExpiresOn,conditionsOn,readyOn,appointedOn,"
                + "rejectedOn,rejectionReason,withdrawnOn,withdrawalReason,experienceRating,encouragedBy";
        try (CsvSheet sheet = sheets.open("applications", heading)) {
            for (Application one : applications) {
                LocalDate offeredOn = one.on(Step.OFFER);
                sheet.row(
                        one.externalId(),
                        one.campaign.externalId(),
                        one.candidate.externalId(),
                        one.interestId,
                        one.submittedOn(),
                        one.on(Step.SIFT),
                        one.on(Step.ASSESSMENT),
                        one.on(Step.INTERVIEW),
                        offeredOn,
                        offeredOn == null ? null : offeredOn.plusDays(28),
                        one.on(Step.CONDITIONS),
                        one.on(Step.READY),
                        one.on(Step.APPOINTED),
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
        String heading = "externalId,applicationExternalId,kind,requestedOn,decidedOn,result,expiresOn";
        try (CsvSheet sheet = sheets.open("application-conditions", heading)) {
            for (Application one : applications) {
                if (one.on(Step.CONDITIONS) != null) {
                    condition(sheet, one, "VETTING", "VETTING_REFUSED");
                    condition(sheet, one, "REFERENCES", "REFERENCES_NOT_SATISFACTORY");
                    condition(sheet, one, "MEDICAL", "MEDICAL_NOT_MET");
                    if (one.campaign.workerType() != WorkerType.PCSO) {
                        condition(sheet, one, "FITNESS", "FITNESS_NOT_MET");
                    }
                }
            }
        }
    }

    /** Met before the candidate is ready; the one that a rejection names is not. */
    private void condition(CsvSheet sheet, Application one, String kind, String reason) {
        String id = "CND-" + one.externalId() + "-" + kind;
        LocalDate requestedOn = one.on(Step.CONDITIONS);
        boolean notMet = reason.equals(one.rejectionReason);
        LocalDate end = one.on(Step.READY) == null ? one.rejectedOn : one.on(Step.READY);
        if (end == null || (!notMet && one.rejectedOn != null && dice.chance(60))) {
            sheet.row(id, one.externalId(), kind, requestedOn, null, null, null);
            return;
        }
        LocalDate decidedOn = dice.day(requestedOn, end);
        boolean expires = !notMet && kind.equals("VETTING");
        LocalDate expiresOn = expires ? decidedOn.plusYears(10).minusDays(1) : null;
        sheet.row(id, one.externalId(), kind, requestedOn, decidedOn, notMet ? "NOT_MET" : "MET", expiresOn);
    }
}
