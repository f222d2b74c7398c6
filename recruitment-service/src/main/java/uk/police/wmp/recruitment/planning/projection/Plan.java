package uk.police.wmp.recruitment.planning.projection;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The lines of one plan: people spread evenly over the days of their periods. */
record Plan(String scenarioExternalId, String name, List<Line> lines) {

    /** So many of a kind from a day to a day, inclusive. */
    record Line(String kind, LocalDate startsOn, LocalDate endsOn, int heads) {

        private double within(LocalDate from, LocalDate to) {
            LocalDate first = startsOn.isAfter(from) ? startsOn : from;
            LocalDate last = endsOn.isBefore(to) ? endsOn : to;
            return (double) heads * days(first, last) / days(startsOn, endsOn);
        }

        private boolean meets(LocalDate from, LocalDate to) {
            return !startsOn.isAfter(to) && !endsOn.isBefore(from);
        }

        private static long days(LocalDate from, LocalDate to) {
            return ChronoUnit.DAYS.between(from, to) + 1;
        }
    }

    double joiners(LocalDate from, LocalDate to) {
        return people("JOINERS", from, to);
    }

    double leavers(LocalDate from, LocalDate to) {
        return people("LEAVERS", from, to);
    }

    /** Whether the plan says how many leave in this time, be it nobody. */
    boolean saysWhoLeaves(LocalDate from, LocalDate to) {
        return lines.stream().anyMatch(line -> line.kind().equals("LEAVERS") && line.meets(from, to));
    }

    private double people(String kind, LocalDate from, LocalDate to) {
        return lines.stream()
                .filter(line -> line.kind().equals(kind) && line.meets(from, to))
                .mapToDouble(line -> line.within(from, to))
                .sum();
    }
}
