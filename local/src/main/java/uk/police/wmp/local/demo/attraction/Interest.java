package uk.police.wmp.local.demo.attraction;

import java.time.LocalDate;
import java.util.List;
import uk.police.wmp.local.demo.CsvSheet;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.Plan;
import uk.police.wmp.local.demo.Sheets;
import uk.police.wmp.local.demo.people.Names;

/** Expressions of interest of autumn 2021: half of the applicants of that campaign began with one; more lapsed. */
final class Interest {

    private static final LocalDate FIRST = LocalDate.of(2021, 8, 18);
    private static final LocalDate LAST = LocalDate.of(2021, 11, 20);
    private static final List<String> CHANNELS = Plan.choices("interest-channel");

    private final Dice dice = new Dice("expressions of interest");
    private final List<String> ambassadors;
    private final Event stall;
    private final CsvSheet sheet;
    private int number;

    private Interest(List<String> ambassadors, CsvSheet sheet) {
        this.ambassadors = ambassadors;
        this.sheet = sheet;
        stall = Event.all().stream()
                .filter(event -> event.kind().equals("RECRUITMENT_STALL"))
                .findFirst()
                .orElseThrow();
    }

    static void write(Sheets sheets, List<String> ambassadors, List<Application> applications) {
        String heading =
                "externalId,campaignExternalId,eventExternalId,ambassadorExternalId,channel,givenName,familyName,"
                        + "email,phone,eligibility,consentedOn,receivedOn,followedUpOn,lapsedOn,zone";
        try (CsvSheet sheet = sheets.open("expressions-of-interest", heading)) {
            new Interest(ambassadors, sheet).write(applications);
        }
    }

    private void write(List<Application> applications) {
        List<Application> ofTheCampaign = applications.stream()
                .filter(one -> one.campaign.externalId().equals(Campaign.THIS_WORK_MATTERS))
                .filter(one -> one.submittedOn().isAfter(stall.endsOn().plusDays(2)))
                .toList();
        int begun = ofTheCampaign.size() * 3 / 5;
        for (Application application : dice.some(begun, ofTheCampaign, "applications that began with interest")) {
            Candidate one = application.candidate;
            LocalDate latest = application.submittedOn().minusDays(1);
            application.interestId = write(latest, one.givenName(), one.familyName(), true);
        }
        for (int i = 0; i < Plan.number("attraction.interest-lapsed"); i++) {
            write(LAST, dice.oneOf(Names.GIVEN), dice.oneOf(Names.FAMILY), false);
        }
    }

    /** Answers its id. */
    private String write(LocalDate latest, String given, String family, boolean applied) {
        String id = "EOI-%05d".formatted(++number);
        String channel = dice.oneOf(CHANNELS);
        boolean event = channel.equals("EVENT");
        LocalDate receivedOn = dice.day(event ? stall.startsOn() : FIRST, event ? stall.endsOn() : latest);
        LocalDate followedUpOn = receivedOn.plusDays(applied ? 1 : dice.between(1, 14));
        boolean followedUp = applied ? !followedUpOn.isAfter(latest) : dice.chance(80);
        String eligibility = applied || dice.chance(70) ? "ELIGIBLE" : dice.chance(50) ? "NOT_ELIGIBLE" : "NOT_CHECKED";
        sheet.row(
                id,
                Campaign.THIS_WORK_MATTERS,
                event ? stall.externalId() : null,
                channel.equals("AMBASSADOR_APP") ? dice.oneOf(ambassadors) : null,
                channel,
                given,
                family,
                Candidate.email(id),
                null,
                eligibility,
                receivedOn,
                receivedOn,
                followedUp ? followedUpOn : null,
                applied ? null : receivedOn.plusDays(dice.between(60, 90)),
                event ? (dice.chance(75) ? "RECRUITMENT" : "ENGAGEMENT") : null);
        return id;
    }
}
