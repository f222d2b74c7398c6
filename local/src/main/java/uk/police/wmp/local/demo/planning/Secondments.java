package uk.police.wmp.local.demo.planning;

import java.time.LocalDate;
import java.util.List;
import uk.police.wmp.local.demo.CsvSheet;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.Plan;
import uk.police.wmp.local.demo.Sheets;
import uk.police.wmp.local.demo.people.Employment;
import uk.police.wmp.local.demo.people.Roll;
import uk.police.wmp.local.demo.people.WorkerType;

/** Officers away since May 2022, after the days that the papers count: with other forces, with the region, with change projects. */
public final class Secondments {

    private static final LocalDate FROM = LocalDate.of(2022, 5, 2);

    private record Host(String kind, String host, int officers) {}

    private Secondments() {}

    public static void write(Sheets sheets, Roll roll) {
        Dice dice = new Dice("secondments");
        List<Host> hosts = Plan.rows("planning/secondments", Host.class);
        List<Employment> officers = roll.serving(WorkerType.POLICE_OFFICER, FROM).stream()
                .filter(one -> one.leftOn() == null && one.joinedOn().getYear() < 2017)
                .toList();
        int all = hosts.stream().mapToInt(Host::officers).sum();
        List<Employment> away = dice.some(all, officers, "officers on secondment");
        try (CsvSheet sheet = sheets.open("secondments", "externalId,workerExternalId,kind,host,validFrom,validTo")) {
            int number = 0;
            for (Host host : hosts) {
                for (int i = 0; i < host.officers(); i++) {
                    String worker = away.get(number++).worker();
                    LocalDate from = dice.day(FROM, FROM.plusDays(200));
                    LocalDate to = dice.chance(70) ? from.plusMonths(dice.between(6, 12)) : null;
                    sheet.row("SEC-" + worker, worker, host.kind(), host.host(), from, to);
                }
            }
        }
    }
}
