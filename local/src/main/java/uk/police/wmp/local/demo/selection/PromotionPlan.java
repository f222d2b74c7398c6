package uk.police.wmp.local.demo.selection;

import java.time.LocalDate;
import java.util.List;

/**
 * Promotion processes and how many applied with success: of all, of women, of ethnic minorities. The eleven of 2020 and 2021 give every
 * rate that 001 para 56 prints (it prints neither counts of women nor of ethnic minorities: of the counts that give all rates at once,
 * these are nearest to the shares of the ranks). The four of 2018 give the shares of entrants of 000 para 45.
 */
final class PromotionPlan {

    record Entrants(int applicants, int successful) {

        int unsuccessful() {
            return applicants - successful;
        }
    }

    record Process(
            String fromRank,
            String toRank,
            String season,
            LocalDate opensOn,
            Entrants all,
            Entrants women,
            Entrants minority) {

        String externalId() {
            return "PROMO-" + toRank + "-" + opensOn.getYear() + "-" + season;
        }

        LocalDate closesOn() {
            return opensOn.plusDays(20);
        }

        LocalDate outcomesOn() {
            return opensOn.plusDays(55);
        }
    }

    static final List<Process> PROCESSES = List.of(
            // 26% of 310 entrants are women, 12.9% of ethnic minorities
            process("CONSTABLE", "SERGEANT", "SPRING", "2018-03-12", of(150, 62), of(40, 20), of(17, 9)),
            process("INSPECTOR", "CHIEF_INSPECTOR", "SPRING", "2018-04-09", of(50, 12), of(11, 4), of(8, 2)),
            process("SERGEANT", "INSPECTOR", "AUTUMN", "2018-08-27", of(95, 30), of(25, 10), of(14, 5)),
            process("CHIEF_INSPECTOR", "SUPERINTENDENT", "AUTUMN", "2018-09-03", of(15, 5), of(4, 2), of(1, 0)),
            process("SUPERINTENDENT", "CHIEF_SUPERINTENDENT", "SPRING", "2020-03-02", of(11, 3), of(5, 1), of(1, 0)),
            process("CONSTABLE", "SERGEANT", "SPRING", "2020-03-09", of(120, 44), of(43, 18), of(13, 2)),
            process("CHIEF_INSPECTOR", "SUPERINTENDENT", "AUTUMN", "2020-09-07", of(45, 14), of(15, 8), of(6, 1)),
            process("INSPECTOR", "CHIEF_INSPECTOR", "AUTUMN", "2020-09-14", of(74, 22), of(26, 7), of(15, 7)),
            process("SERGEANT", "INSPECTOR", "AUTUMN", "2020-09-21", of(103, 28), of(37, 11), of(9, 4)),
            process("CONSTABLE", "SERGEANT", "WINTER", "2020-11-02", of(109, 88), of(32, 28), of(18, 16)),
            process("CONSTABLE", "SERGEANT", "SPRING", "2021-03-08", of(191, 124), of(58, 40), of(23, 16)),
            process("SUPERINTENDENT", "CHIEF_SUPERINTENDENT", "SUMMER", "2021-06-07", of(13, 6), of(7, 5), of(1, 1)),
            process("CHIEF_INSPECTOR", "SUPERINTENDENT", "SUMMER", "2021-06-14", of(33, 18), of(10, 7), of(4, 3)),
            process("SERGEANT", "INSPECTOR", "SUMMER", "2021-06-21", of(165, 65), of(54, 23), of(20, 10)),
            process("INSPECTOR", "CHIEF_INSPECTOR", "AUTUMN", "2021-09-13", of(68, 29), of(22, 11), of(15, 7)));

    private PromotionPlan() {}

    private static Entrants of(int applicants, int successful) {
        return new Entrants(applicants, successful);
    }

    private static Process process(
            String from, String to, String season, String opensOn, Entrants all, Entrants women, Entrants minority) {
        return new Process(from, to, season, LocalDate.parse(opensOn), all, women, minority);
    }
}
