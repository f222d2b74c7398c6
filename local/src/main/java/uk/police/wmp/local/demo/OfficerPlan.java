package uk.police.wmp.local.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Officers: rank by rank on the days that the papers count (001 para 6), who joins when, and who leaves in probation (001 para 12). */
final class OfficerPlan {

    /** From the top down; the last is the rank that officers join in. */
    static final List<String> RANKS = List.of(
            "CHIEF_OFFICER",
            "CHIEF_SUPERINTENDENT",
            "SUPERINTENDENT",
            "CHIEF_INSPECTOR",
            "INSPECTOR",
            "SERGEANT",
            "CONSTABLE");

    /** Share of a rank that leaves in a year of its own accord, in percent; constables make up the rest of a census's leavers. */
    static final int[] YEARLY_LEAVERS = {10, 12, 10, 8, 7, 5};

    /**
     * @param heads rank by rank from the top, constables left out: they are the rest
     * @param minority likewise
     */
    record Ranks(Census all, List<Integer> heads, List<Integer> minority) {

        int heads(int rank, boolean ofMinority) {
            if (rank == heads.size()) {
                int above = 0;
                for (int i = 0; i < rank; i++) {
                    above += heads(i, ofMinority);
                }
                return all.heads(ofMinority) - above;
            }
            return ofMinority ? minority.get(rank) : heads.get(rank) - minority.get(rank);
        }
    }

    /** Officers who join between two days in as many intakes as there are third Mondays; {@code by} is the entry route or the joiner type. */
    record Intake(LocalDate from, LocalDate to, Map<String, Integer> by) {}

    /** Student officers of a route who started in a time and leave in another, both inclusive. */
    record LeaveInProbation(
            String route,
            LocalDate startedFrom,
            LocalDate startedTo,
            LocalDate leftFrom,
            LocalDate leftTo,
            int count) {}

    static final List<Ranks> RANKS_AT = List.of(
            at(Census.first("2017-01-01", 6700, 609), List.of(5, 20, 42, 94, 305, 1000), List.of(0, 2, 0, 6, 26, 96)),
            at(
                    Census.of("2018-01-01", 6630, 634, 352, 20),
                    List.of(5, 19, 40, 92, 302, 990),
                    List.of(0, 2, 0, 6, 27, 99)),
            at(
                    Census.of("2018-10-31", 6664, 696, 307, 18),
                    List.of(5, 22, 38, 91, 303, 990),
                    List.of(0, 2, 0, 5, 33, 110)),
            at(
                    Census.of("2019-01-01", 6614, 694, 50, 2),
                    List.of(5, 22, 38, 91, 303, 990),
                    List.of(0, 2, 0, 5, 33, 110)),
            // the day from which the Uplift is counted: 322 of its 1,861 joiners until March 2022 are of ethnic
            // minorities
            at(
                    Census.of("2019-06-30", 6594, 714, 180, 8),
                    List.of(5, 21, 37, 93, 303, 995),
                    List.of(0, 1, 1, 8, 35, 111)),
            at(
                    Census.of("2020-01-01", 6736, 741, 150, 7),
                    List.of(5, 20, 36, 96, 303, 1000),
                    List.of(0, 1, 1, 10, 37, 113)),
            at(
                    Census.of("2021-01-01", 7124, 848, 300, 15),
                    List.of(6, 23, 54, 96, 308, 1017),
                    List.of(1, 0, 4, 8, 34, 120)),
            at(
                    Census.of("2022-01-01", 7474, 967, 350, 22),
                    List.of(5, 26, 56, 101, 311, 1042),
                    List.of(1, 1, 5, 15, 41, 124)),
            at(
                    Census.of("2022-03-31", 7560, 988, 95, 4),
                    List.of(5, 26, 56, 102, 313, 1050),
                    List.of(1, 1, 5, 15, 41, 127)),
            at(
                    Census.of("2023-01-01", 7638, 1035, 325, 36),
                    List.of(6, 26, 57, 104, 318, 1080),
                    List.of(1, 1, 5, 16, 43, 135)),
            at(
                    Census.of("2024-01-01", 7608, 1080, 430, 45),
                    List.of(6, 26, 58, 105, 322, 1100),
                    List.of(1, 2, 6, 17, 46, 145)));

    static final List<Intake> INTAKES = List.of(
            intake("2017-01-09", "2017-12-04", Map.of("IPLDP", 215, "TRANSFEREE", 47, "POLICE_NOW", 20)),
            // the edges of the retention table: 31 March is outside, 1 April inside
            intake("2018-01-08", "2018-03-31", Map.of("IPLDP", 38, "TRANSFEREE", 22, "POLICE_NOW", 14)),
            intake("2018-04-01", "2018-10-22", Map.of("IPLDP", 200, "TRANSFEREE", 67)),
            intake("2019-01-07", "2019-06-03", Map.of("IPLDP", 103, "TRANSFEREE", 20)),
            intake("2019-06-24", "2019-12-02", Map.of("PCDA", 170, "DHEP", 120, "TRANSFEREE", 24, "POLICE_NOW", 15)),
            intake("2020-01-06", "2020-11-30", Map.of("PCDA", 330, "DHEP", 290, "DC_DHEP", 20, "TRANSFEREE", 48)),
            intake("2021-01-04", "2021-12-06", Map.of("PCDA", 325, "DHEP", 278, "DC_DHEP", 57, "TRANSFEREE", 40)),
            // and 28 February 2022 is inside, 1 March outside
            intake("2022-01-10", "2022-02-28", Map.of("PCDA", 53, "DHEP", 51, "DC_DHEP", 10, "TRANSFEREE", 5)),
            intake("2022-03-01", "2022-12-05", Map.of("PCDA", 190, "DHEP", 180, "DC_DHEP", 50, "TRANSFEREE", 45)),
            intake("2023-01-09", "2023-12-04", Map.of("PCDA", 160, "DHEP", 140, "DC_DHEP", 50, "TRANSFEREE", 50)));

    /** Of the 47 Police Now graduates by 2018, those whom the intakes leave: they began in 2016, and 11 of them stayed (000 para 37). */
    static final LocalDate FIRST_POLICE_NOW = LocalDate.of(2016, 7, 11);

    static final int FIRST_POLICE_NOW_GRADUATES = 13;

    static final List<LeaveInProbation> LEAVE_IN_PROBATION = List.of(
            leave("POLICE_NOW", "2016-07-01", "2016-12-31", "2018-01-02", "2018-06-29", 2),
            leave("POLICE_NOW", "2017-01-01", "2017-12-31", "2018-01-02", "2018-10-30", 1),
            leave("POLICE_NOW", "2017-01-01", "2018-03-31", "2019-01-02", "2019-06-29", 4),
            leave("IPLDP", "2017-01-01", "2018-03-31", "2017-06-01", "2017-12-15", 5),
            leave("IPLDP", "2017-01-01", "2018-03-31", "2018-01-02", "2018-10-30", 6),
            leave("IPLDP", "2017-01-01", "2018-03-31", "2019-01-02", "2019-06-29", 2),
            leave("IPLDP", "2017-01-01", "2018-03-31", "2019-07-01", "2019-12-30", 2),
            leave("IPLDP", "2018-04-01", "2019-06-30", "2018-05-14", "2018-10-30", 5),
            leave("IPLDP", "2018-04-01", "2019-06-30", "2018-11-01", "2018-12-30", 2),
            leave("IPLDP", "2018-04-01", "2019-06-30", "2019-01-02", "2019-06-29", 6),
            leave("IPLDP", "2018-04-01", "2019-06-30", "2019-07-01", "2019-12-30", 8),
            leave("IPLDP", "2018-04-01", "2019-06-30", "2020-01-02", "2020-12-30", 7),
            leave("PCDA", "2019-06-01", "2022-02-28", "2019-08-01", "2019-12-30", 2),
            leave("PCDA", "2019-06-01", "2022-02-28", "2020-01-02", "2020-12-30", 16),
            leave("PCDA", "2019-06-01", "2022-02-28", "2021-01-02", "2021-12-30", 26),
            leave("PCDA", "2019-06-01", "2022-02-28", "2022-01-02", "2022-02-27", 5),
            leave("PCDA", "2019-06-01", "2022-02-28", "2022-02-28", "2022-02-28", 1),
            leave("DHEP", "2019-06-01", "2022-02-28", "2019-08-01", "2019-12-30", 2),
            leave("DHEP", "2019-06-01", "2022-02-28", "2020-01-02", "2020-12-30", 14),
            leave("DHEP", "2019-06-01", "2022-02-28", "2021-01-02", "2021-12-30", 21),
            leave("DHEP", "2019-06-01", "2022-02-28", "2022-01-02", "2022-02-28", 5),
            // left on 1 March 2022: still counted in on that day
            leave("PCDA", "2019-06-01", "2022-02-28", "2022-03-01", "2022-03-01", 1),
            leave("DHEP", "2019-06-01", "2022-02-28", "2022-03-01", "2022-03-01", 1),
            leave("DC_DHEP", "2019-06-01", "2022-02-28", "2022-04-01", "2022-12-30", 2),
            leave("PCDA", "2019-06-01", "2022-12-31", "2022-04-01", "2022-12-30", 17),
            leave("DHEP", "2019-06-01", "2022-12-31", "2022-04-01", "2022-12-30", 13),
            leave("PCDA", "2020-06-01", "2023-12-31", "2023-01-02", "2023-12-30", 20),
            leave("DHEP", "2021-06-01", "2023-12-31", "2023-01-02", "2023-12-30", 10),
            leave("DC_DHEP", "2021-06-01", "2023-12-31", "2023-01-02", "2023-12-30", 2));

    private OfficerPlan() {}

    private static Ranks at(Census all, List<Integer> heads, List<Integer> minority) {
        return new Ranks(all, heads, minority);
    }

    private static Intake intake(String from, String to, Map<String, Integer> by) {
        return new Intake(LocalDate.parse(from), LocalDate.parse(to), by);
    }

    private static LeaveInProbation leave(
            String route, String startedFrom, String startedTo, String leftFrom, String leftTo, int count) {
        return new LeaveInProbation(
                route,
                LocalDate.parse(startedFrom),
                LocalDate.parse(startedTo),
                LocalDate.parse(leftFrom),
                LocalDate.parse(leftTo),
                count);
    }
}
