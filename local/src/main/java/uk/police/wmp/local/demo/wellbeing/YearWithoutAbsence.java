package uk.police.wmp.local.demo.wellbeing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.police.wmp.local.demo.Days;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.Plan;
import uk.police.wmp.local.demo.people.Autumn2018;
import uk.police.wmp.local.demo.people.Employment;
import uk.police.wmp.local.demo.people.Roll;
import uk.police.wmp.local.demo.people.WorkerType;
import uk.police.wmp.local.demo.wellbeing.AbsenceReasons.Reason;

/** The twelve months to 30 November 2018: as many people without a day's absence as 000 para 16 prints; everybody else has a spell or two. */
final class YearWithoutAbsence {

    private static final LocalDate FIRST = Plan.day("absence.year-from");
    private static final LocalDate LAST = Plan.day("absence.year-to");
    private final Dice dice = new Dice("year without absence");
    private final Absences absences;

    YearWithoutAbsence(Absences absences) {
        this.absences = absences;
    }

    void fill(Roll roll) {
        for (WorkerType type : WorkerType.values()) {
            Integer neverAway = Autumn2018.of(type).neverAway();
            if (neverAway != null) {
                fill(roll.employments(type), neverAway);
            }
        }
    }

    private void fill(List<Employment> employments, int neverAway) {
        List<Employment> serving =
                employments.stream().filter(one -> one.covers(LAST)).toList();
        // whoever has only just joined has had no time to be away
        Set<Employment> spared = new HashSet<>(serving.stream()
                .filter(one -> one.joinedOn().isAfter(LAST.minusDays(40)))
                .toList());
        List<Employment> longer =
                serving.stream().filter(one -> !spared.contains(one)).toList();
        List<Employment> drawn = dice.some(neverAway - spared.size(), longer, "never away");
        justOutside(drawn);
        spared.addAll(drawn);
        List<Employment> away = new ArrayList<>(dice.shuffled(
                serving.stream().filter(one -> !spared.contains(one)).toList()));
        onTheEdges(away);
        away.forEach(one -> spell(one, FIRST, LAST));
        // and some of those who were away and then left, who are no longer counted
        employments.stream()
                .filter(one -> one.leftOn() != null
                        && one.leftOn().isAfter(FIRST.plusDays(90))
                        && one.leftOn().isBefore(LAST))
                .filter(one -> one.person().employmentOn(LAST).isEmpty())
                .filter(one -> dice.chance(40))
                .forEach(one -> spell(one, FIRST, one.leftOn()));
    }

    /** Back at work the day before the twelve months, or first away the day after them: still never away. */
    private void justOutside(List<Employment> neverAway) {
        for (Employment one : neverAway.subList(0, 60)) {
            boolean before = one.joinedOn().isBefore(FIRST.minusDays(10)) && dice.chance(50);
            LocalDate from = before ? FIRST.minusDays(4) : LAST.plusDays(1);
            LocalDate to = before ? FIRST.minusDays(1) : LAST.plusDays(6);
            if (absences.free(one, from, to)) {
                absences.add(one, from, to, AbsenceReasons.ordinary(dice).code());
            }
        }
    }

    /** One day of a spell inside the twelve months, at either end, is enough to count. */
    private void onTheEdges(List<Employment> away) {
        for (int i = 0; i < 20; i++) {
            Employment one = away.removeLast();
            boolean atTheStart = i % 2 == 0 && one.joinedOn().isBefore(FIRST.minusDays(10));
            LocalDate from = atTheStart ? FIRST.minusDays(3) : LAST;
            LocalDate to = atTheStart || !one.lastsBeyond(LAST.plusDays(3))
                    ? from.plusDays(atTheStart ? 3 : 0)
                    : LAST.plusDays(3);
            absences.add(one, from, to, AbsenceReasons.ordinary(dice).code());
        }
    }

    private void spell(Employment one, LocalDate first, LocalDate last) {
        Reason reason = AbsenceReasons.ordinary(dice);
        LocalDate from = dice.day(Days.later(one.joinedOn(), first), last);
        LocalDate to = from.plusDays(dice.between(reason.shortest() / 2, reason.longest()) - 1L);
        absences.add(one, from, one.lastsBeyond(to) ? to : one.lastDayOr(to), reason.code());
    }
}
