package uk.police.wmp.local.demo.attraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.police.wmp.local.demo.CsvSheet;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.Sheets;
import uk.police.wmp.local.demo.people.Employment;
import uk.police.wmp.local.demo.people.Roll;
import uk.police.wmp.local.demo.people.WorkerType;

/** What happened to attract people (000 para 43, 001 para 9), and the ambassadors who were inducted in the summer of 2021. */
final class AttractionCalendar {

    static final String OP_INSCRIPTION = "EVT-OP-INSCRIPTION";
    static final LocalDate OP_INSCRIPTION_FROM = LocalDate.of(2021, 8, 23);
    static final LocalDate OP_INSCRIPTION_TO = LocalDate.of(2021, 8, 28);
    private static final List<LocalDate> INDUCTIONS =
            List.of(LocalDate.of(2021, 6, 28), LocalDate.of(2021, 7, 12), LocalDate.of(2021, 8, 9));
    private static final int AMBASSADORS = 64;

    private final Sheets sheets;

    AttractionCalendar(Sheets sheets) {
        this.sheets = sheets;
    }

    void writeEvents() {
        try (CsvSheet sheet = sheets.open(
                "attraction-events",
                "externalId",
                "campaignExternalId",
                "name",
                "kind",
                "startsOn",
                "endsOn",
                "venue",
                "zones",
                "aimedAt",
                "staff",
                "participants",
                "schoolYear",
                "feedbackGiven",
                "wouldConsiderPolicing")) {
            String pc2018 = "CAM-PC-2018";
            plain(sheet, "EVT-RADIO-2018", pc2018, "Community radio hour", "TELEVISION_OR_RADIO", "2018-04-25");
            plain(sheet, "EVT-DISCOVERY-2018", pc2018, "Discovery day for women", "DISCOVERY_DAY", "2018-05-05");
            plain(
                    sheet,
                    "EVT-COMMUNITY-2018",
                    pc2018,
                    "Community activity, Sparkbrook",
                    "COMMUNITY_ACTIVITY",
                    "2018-05-12");
            sheet.row(
                    OP_INSCRIPTION,
                    CampaignPlan.THIS_WORK_MATTERS,
                    "Op Inscription",
                    "RECRUITMENT_STALL",
                    OP_INSCRIPTION_FROM,
                    OP_INSCRIPTION_TO,
                    "One Stop Shopping Centre, Perry Barr",
                    "Recruitment zone at the stall; engagement zone in the streets around",
                    "ETHNIC_MINORITY",
                    24,
                    null,
                    null,
                    null,
                    null);
            sheet.row(
                    "EVT-SUMMER-ACADEMY",
                    null,
                    "Summer Academy",
                    "SUMMER_ACADEMY",
                    "2021-07-26",
                    "2021-07-30",
                    "Tally Ho",
                    null,
                    "ETHNIC_MINORITY",
                    6,
                    10,
                    10,
                    8,
                    5);
            INDUCTIONS.forEach(day -> plain(
                    sheet,
                    "EVT-INDUCTION-" + day,
                    null,
                    "Induction of ambassadors",
                    "AMBASSADOR_INDUCTION",
                    day.toString()));
        }
    }

    private static void plain(CsvSheet sheet, String id, String campaign, String name, String kind, String day) {
        sheet.row(id, campaign, name, kind, day, day, null, null, null, null, null, null, null, null);
    }

    /** Answers the ambassadors' ids. */
    List<String> writeAmbassadors(Roll roll) {
        Dice dice = new Dice("ambassadors");
        List<Employment> willing = new ArrayList<>();
        for (WorkerType type : List.of(WorkerType.POLICE_OFFICER, WorkerType.PCSO)) {
            willing.addAll(roll.serving(type, INDUCTIONS.getFirst()).stream()
                    .filter(one -> one.lastsBeyond(LocalDate.of(2022, 6, 30)))
                    .toList());
        }
        List<String> ids = new ArrayList<>();
        try (CsvSheet sheet =
                sheets.open("recruitment-ambassadors", "externalId", "workerExternalId", "inductedOn", "endedOn")) {
            for (Employment one : dice.some(AMBASSADORS, willing, "recruitment ambassadors")) {
                String worker = one.worker();
                LocalDate ended = dice.chance(12) ? LocalDate.of(2022, 6, 30) : null;
                LocalDate last = ended == null ? one.leftOn() : ended;
                sheet.row("AMB-" + worker, worker, dice.oneOf(INDUCTIONS), last);
                ids.add("AMB-" + worker);
            }
        }
        return ids;
    }
}
