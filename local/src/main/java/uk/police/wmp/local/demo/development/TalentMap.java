package uk.police.wmp.local.demo.development;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.police.wmp.local.demo.CsvSheet;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.Sheets;
import uk.police.wmp.local.demo.people.Employment;
import uk.police.wmp.local.demo.people.Roll;
import uk.police.wmp.local.demo.people.WorkerType;

/** The talent map of January 2022: roles that the force can't be without, who could follow in them, and who might go further (001 para 54). */
final class TalentMap {

    private static final LocalDate MAPPED_ON = LocalDate.of(2022, 1, 17);
    private static final int IN_POOLS = 140;
    private static final List<String> ROLES = List.of(
            "Head of Force Contact",
            "Head of Public Protection",
            "Head of Forensic Services",
            "Head of Intelligence",
            "Head of Criminal Justice Services",
            "Head of Professional Standards",
            "Gold firearms command",
            "Gold public order command",
            "Data protection lead",
            "Head of Vetting");
    private static final List<String> READINESS =
            List.of("READY_NOW", "1_2_YEARS", "1_2_YEARS", "3_5_YEARS", "EMERGENCY_COVER");
    private static final List<String> ASPIRATIONS =
            List.of("PROMOTION", "PROMOTION", "SPECIALIST", "BREADTH", "CONTENT");
    private static final List<String> POOLS = List.of("LEADERSHIP", "SPECIALIST", "DEVELOPMENT");
    private static final List<String> POTENTIAL = List.of("HIGH", "GROWING", "GROWING", "EXPERT");

    private final Sheets sheets;
    private final Dice dice = new Dice("talent");
    private final List<Employment> seniors;
    private final List<Employment> officers;

    TalentMap(Sheets sheets, Roll roll) {
        this.sheets = sheets;
        officers = roll.serving(WorkerType.POLICE_OFFICER, MAPPED_ON).stream()
                .filter(one -> one.leftOn() == null)
                .filter(one -> !holds(one, "CONSTABLE"))
                .toList();
        seniors = officers.stream()
                .filter(one -> holds(one, "CHIEF_INSPECTOR")
                        || holds(one, "SUPERINTENDENT")
                        || holds(one, "CHIEF_SUPERINTENDENT"))
                .toList();
    }

    void write() {
        // each leader appears once: those who hold the roles, then those who could follow
        List<Employment> leaders = dice.some(ROLES.size() * 4, seniors, "holders and successors");
        try (CsvSheet sheet = sheets.open(
                "critical-roles", "externalId", "name", "incumbentExternalId", "whyCritical", "validFrom", "validTo")) {
            for (int role = 0; role < ROLES.size(); role++) {
                String holder = leaders.get(role).person().payrollNumber();
                sheet.row(
                        id(role),
                        ROLES.get(role),
                        holder,
                        "Nobody else in the force may decide in its place.",
                        MAPPED_ON,
                        null);
            }
        }
        try (CsvSheet sheet = sheets.open(
                "succession-candidates",
                "externalId",
                "roleExternalId",
                "workerExternalId",
                "readiness",
                "assessedOn",
                "validFrom",
                "validTo")) {
            for (int role = 0; role < ROLES.size(); role++) {
                // the last role has nobody: a risk to see
                for (int number = 1; number <= Math.min(3, ROLES.size() - 1 - role); number++) {
                    String worker =
                            leaders.get(ROLES.size() * number + role).person().payrollNumber();
                    sheet.row("SUC-" + worker, id(role), worker, dice.oneOf(READINESS), MAPPED_ON, MAPPED_ON, null);
                }
            }
        }
        writePools();
    }

    private void writePools() {
        List<Employment> pooled = new ArrayList<>(dice.some(IN_POOLS, officers, "people in talent pools"));
        try (CsvSheet sheet = sheets.open(
                "talent-pool-entries",
                "externalId",
                "workerExternalId",
                "pool",
                "aspiration",
                "readiness",
                "potential",
                "assessedOn",
                "validFrom",
                "validTo")) {
            for (Employment one : pooled) {
                String worker = one.worker();
                sheet.row(
                        "TAL-" + worker,
                        worker,
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

    private static boolean holds(Employment one, String rank) {
        return one.rankOn(MAPPED_ON).filter(rank::equals).isPresent();
    }
}
