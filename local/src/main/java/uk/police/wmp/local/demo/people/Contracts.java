package uk.police.wmp.local.demo.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.police.wmp.local.demo.Dice;

/** Contracted weeks. On 31 October 2018 the full-time equivalents add up to the strength that the paper prints (000 para 39). */
public final class Contracts {

    private static final LocalDate COUNTED_ON = Autumn2018.DAY;

    /** Terms from a day on, in tenths of the full-time week. */
    public record Terms(LocalDate from, LocalDate to, int tenths, int fullTimeWeek) {

        BigDecimal fullTimeEquivalent() {
            return BigDecimal.valueOf(tenths, 1);
        }

        BigDecimal hoursPerWeek() {
            return BigDecimal.valueOf((long) tenths * fullTimeWeek, 1);
        }
    }

    private final Dice dice = new Dice("contracts");
    private final Map<Employment, List<Terms>> terms = new LinkedHashMap<>();

    public Contracts(Roll roll) {
        for (WorkerType type : WorkerType.values()) {
            if (type != WorkerType.SPECIAL_CONSTABLE) {
                sign(type, roll.employments(type));
            }
        }
    }

    public Map<Employment, List<Terms>> all() {
        return terms;
    }

    private void sign(WorkerType type, List<Employment> employments) {
        List<Employment> counted = employments.stream()
                .filter(employment -> employment.covers(COUNTED_ON))
                .toList();
        Map<Employment, Integer> tenths = partTimers(
                counted, counted.size() * 10 - tenths(Autumn2018.of(type).strength()));
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

    private static int tenths(BigDecimal strength) {
        return strength.movePointRight(1).intValueExact();
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
