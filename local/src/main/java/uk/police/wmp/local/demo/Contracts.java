package uk.police.wmp.local.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Contracted weeks. On 31 October 2018 the full-time equivalents add up to the strength that the paper prints (000 para 39). */
public final class Contracts {

    private static final LocalDate COUNTED_ON = LocalDate.of(2018, 10, 31);

    /** Strength in tenths of a full-time equivalent: 6,520.7 officers, 3,380.8 staff, 449.2 PCSOs. */
    private static final Map<WorkerType, Integer> STRENGTH_TENTHS =
            Map.of(WorkerType.POLICE_OFFICER, 65_207, WorkerType.POLICE_STAFF, 33_808, WorkerType.PCSO, 4_492);

    /** Terms from a day on, in tenths of the full-time week. */
    record Terms(LocalDate from, LocalDate to, int tenths, int fullTimeWeek) {

        BigDecimal fullTimeEquivalent() {
            return BigDecimal.valueOf(tenths, 1);
        }

        BigDecimal hoursPerWeek() {
            return BigDecimal.valueOf((long) tenths * fullTimeWeek, 1);
        }

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    private final Dice dice = new Dice("contracts");
    private final Map<Employment, List<Terms>> terms = new LinkedHashMap<>();

    Contracts(Roll roll) {
        for (WorkerType type : WorkerType.values()) {
            if (type != WorkerType.SPECIAL_CONSTABLE) {
                sign(type, roll.employments(type));
            }
        }
    }

    Map<Employment, List<Terms>> all() {
        return terms;
    }

    /** The terms on the day; empty for special constables, who have no contracted hours, and for days out of service. */
    Terms on(LocalDate day, Employment employment) {
        return terms.get(employment).stream()
                .filter(candidate -> candidate.covers(day))
                .findFirst()
                .orElseThrow();
    }

    private void sign(WorkerType type, List<Employment> employments) {
        List<Employment> counted = employments.stream()
                .filter(employment -> employment.covers(COUNTED_ON))
                .toList();
        Map<Employment, Integer> tenths = partTimers(counted, counted.size() * 10 - STRENGTH_TENTHS.get(type));
        int partTimePercent = type == WorkerType.POLICE_STAFF ? 18 : 3;
        for (Employment employment : employments) {
            int worked = employment.covers(COUNTED_ON)
                    ? tenths.getOrDefault(employment, 10)
                    : dice.chance(partTimePercent) ? dice.between(5, 9) : 10;
            terms.put(employment, termsOf(employment, worked));
        }
    }

    /** Chooses part-timers until exactly so many tenths are missing from full time. */
    private Map<Employment, Integer> partTimers(List<Employment> counted, int missingTenths) {
        Map<Employment, Integer> tenths = new LinkedHashMap<>();
        int missing = missingTenths;
        for (Employment employment : dice.shuffled(counted)) {
            if (missing == 0) {
                return tenths;
            }
            int less = Math.min(missing, dice.between(1, 5));
            tenths.put(employment, 10 - less);
            missing -= less;
        }
        throw new IllegalStateException("Not enough people to work part-time");
    }

    /** Some change their hours later on. */
    private List<Terms> termsOf(Employment employment, int tenths) {
        int week = employment.type().fullTimeWeek();
        List<Terms> list = new ArrayList<>();
        if (employment.joinedOn().isBefore(COUNTED_ON)
                && employment.lastsBeyond(LocalDate.of(2021, 6, 30))
                && dice.chance(4)) {
            LocalDate change = dice.day(LocalDate.of(2019, 2, 1), LocalDate.of(2021, 6, 30))
                    .withDayOfMonth(1);
            list.add(new Terms(employment.joinedOn(), change.minusDays(1), tenths, week));
            list.add(new Terms(change, employment.leftOn(), tenths == 10 ? 8 : 10, week));
        } else {
            list.add(new Terms(employment.joinedOn(), employment.leftOn(), tenths, week));
        }
        return list;
    }
}
