package uk.police.wmp.local.demo.development;

import java.time.LocalDate;
import java.util.List;
import uk.police.wmp.local.demo.CsvSheet;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.Plan;
import uk.police.wmp.local.demo.Sheets;
import uk.police.wmp.local.demo.people.Employment;
import uk.police.wmp.local.demo.people.Roll;
import uk.police.wmp.local.demo.people.WorkerType;

/** The talent map of January 2022: roles that the force can't be without, who could follow in them, and who might go further (001 para 54). */
public final class TalentMap {

    private static final LocalDate MAPPED_ON = Plan.day("talent.mapped-on");
    private static final List<String> SENIOR_RANKS =
            List.of("CHIEF_INSPECTOR", "SUPERINTENDENT", "CHIEF_SUPERINTENDENT");
    private static final List<String> ROLES = Plan.choices("critical-role");
    private static final List<String> READINESS = Plan.choices("succession-readiness");
    private static final List<String> ASPIRATIONS = Plan.choices("talent-aspiration");
    private static final List<String> POOLS = Plan.choices("talent-pool");
    private static final List<String> POTENTIAL = Plan.choices("talent-potential");
    private static final String WHY_CRITICAL = "Nobody else in the force may decide in its place.";

    private final Dice dice = new Dice("talent");
    private final List<Employment> officers;

    private TalentMap(Roll roll) {
        officers = roll.serving(WorkerType.POLICE_OFFICER, MAPPED_ON).stream()
                .filter(one -> one.leftOn() == null && !one.holds("CONSTABLE", MAPPED_ON))
                .toList();
    }

    public static void write(Sheets sheets, Roll roll) {
        TalentMap map = new TalentMap(roll);
        map.writeRoles(sheets);
        map.writePools(sheets);
    }

    private void writeRoles(Sheets sheets) {
        List<Employment> seniors = officers.stream()
                .filter(one -> SENIOR_RANKS.stream().anyMatch(rank -> one.holds(rank, MAPPED_ON)))
                .toList();
        // each leader appears once: those who hold the roles, then those who could follow
        List<Employment> leaders = dice.some(ROLES.size() * 4, seniors, "holders and successors");
        String heading = "externalId,name,incumbentExternalId,whyCritical,validFrom,validTo";
        try (CsvSheet sheet = sheets.open("critical-roles", heading)) {
            for (int role = 0; role < ROLES.size(); role++) {
                String holder = leaders.get(role).worker();
                sheet.row(id(role), ROLES.get(role), holder, WHY_CRITICAL, MAPPED_ON, null);
            }
        }
        heading = "externalId,roleExternalId,workerExternalId,readiness,assessedOn,validFrom,validTo";
        try (CsvSheet sheet = sheets.open("succession-candidates", heading)) {
            for (int role = 0; role < ROLES.size(); role++) {
                // the last role has nobody: a risk to see
                for (int number = 1; number <= Math.min(3, ROLES.size() - 1 - role); number++) {
                    String worker = leaders.get(ROLES.size() * number + role).worker();
                    sheet.row("SUC-" + worker, id(role), worker, dice.oneOf(READINESS), MAPPED_ON, MAPPED_ON, null);
                }
            }
        }
    }

    private void writePools(Sheets sheets) {
        String heading = "externalId,workerExternalId,pool,aspiration,readiness,potential,assessedOn,validFrom,validTo";
        try (CsvSheet sheet = sheets.open("talent-pool-entries", heading)) {
            for (Employment one : dice.some(Plan.number("talent.in-pools"), officers, "people in talent pools")) {
                sheet.row(
                        "TAL-" + one.worker(),
                        one.worker(),
                        dice.oneOf(POOLS),
                        dice.oneOf(ASPIRATIONS),
                        dice.oneOf(READINESS),
                        dice.oneOf(POTENTIAL),
                        MAPPED_ON,
                        MAPPED_ON,
                        null);
            }
        }
    }

    private static String id(int role) {
        return "CRIT-%02d".formatted(role + 1);
    }
}
