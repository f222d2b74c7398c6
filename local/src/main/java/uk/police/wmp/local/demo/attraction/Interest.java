package uk.police.wmp.local.demo.attraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.police.wmp.local.demo.CsvSheet;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.Sheets;
import uk.police.wmp.local.demo.people.Names;

/** Expressions of interest of autumn 2021: half of the applicants of that campaign began with one; more lapsed. */
final class Interest {

    private static final int LAPSED = 430;
    private static final LocalDate LAST = LocalDate.of(2021, 11, 20);

    private final Sheets sheets;
    private final Dice dice = new Dice("expressions of interest");
    private final List<String> ambassadors;
    private int number;

    Interest(Sheets sheets, List<String> ambassadors) {
        this.sheets = sheets;
        this.ambassadors = ambassadors;
    }

    void write(List<Application> applications) {
        List<Application> ofTheCampaign = new ArrayList<>(applications.stream()
                .filter(one -> one.campaign.externalId().equals(CampaignPlan.THIS_WORK_MATTERS))
                .filter(one -> one.submittedOn().isAfter(AttractionCalendar.OP_INSCRIPTION_TO.plusDays(2)))
                .toList());
        List<Application> begun =
                dice.some(ofTheCampaign.size() * 3 / 5, ofTheCampaign, "applications that began with interest");
        try (CsvSheet sheet = sheets.open(
                "expressions-of-interest",
                "externalId",
                "campaignExternalId",
                "eventExternalId",
                "ambassadorExternalId",
                "channel",
                "givenName",
                "familyName",
                "email",
                "phone",
                "eligibility",
                "consentedOn",
                "receivedOn",
                "followedUpOn",
                "lapsedOn",
                "zone")) {
            for (Application application : begun) {
                application.interestId = next();
                Candidate one = application.candidate;
                LocalDate latest = application.submittedOn().minusDays(1);
                write(sheet, application.interestId, latest, one.givenName(), one.familyName(), true);
            }
            for (int i = 0; i < LAPSED; i++) {
                write(sheet, next(), LAST, dice.oneOf(Names.GIVEN), dice.oneOf(Names.FAMILY), false);
            }
        }
    }

    private void write(CsvSheet sheet, String id, LocalDate latest, String given, String family, boolean applied) {
        int draw = dice.below(100);
        String channel = draw < 38 ? "EVENT" : draw < 66 ? "AMBASSADOR_APP" : draw < 94 ? "WEB" : "REFERRAL";
        boolean event = channel.equals("EVENT");
        LocalDate first = event ? AttractionCalendar.OP_INSCRIPTION_FROM : LocalDate.of(2021, 8, 18);
        LocalDate receivedOn = dice.day(first, event ? AttractionCalendar.OP_INSCRIPTION_TO : latest);
        LocalDate followedUpOn = receivedOn.plusDays(applied ? 1 : dice.between(1, 14));
        boolean followedUp = applied ? !followedUpOn.isAfter(latest) : dice.chance(80);
        String eligibility = applied || dice.chance(70) ? "ELIGIBLE" : dice.chance(50) ? "NOT_ELIGIBLE" : "NOT_CHECKED";
        sheet.row(
                id,
                CampaignPlan.THIS_WORK_MATTERS,
                event ? AttractionCalendar.OP_INSCRIPTION : null,
                channel.equals("AMBASSADOR_APP") ? dice.oneOf(ambassadors) : null,
                channel,
                given,
                family,
                id.toLowerCase(Locale.ROOT) + "@example.org",
                null,
                eligibility,
                receivedOn,
                receivedOn,
                followedUp ? followedUpOn : null,
                applied ? null : receivedOn.plusDays(dice.between(60, 90)),
                event ? (dice.chance(75) ? "RECRUITMENT" : "ENGAGEMENT") : null);
    }

    private String next() {
        return "EOI-%05d".formatted(++number);
    }
}
