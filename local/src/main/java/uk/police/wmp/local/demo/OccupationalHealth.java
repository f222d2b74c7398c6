package uk.police.wmp.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Referrals to occupational health and their appointments: the two quarters that the paper prints (001 paras 20 and 21), and some around them. */
final class OccupationalHealth {

    /** The wait runs to the first appointment made, kept or missed. */
    record Referral(
            Person person, String kind, String category, LocalDate referredOn, List<Appointment> appointments) {}

    record Appointment(LocalDate on, String outcome) {}

    /**
     * @param seen how many of the referrals have had an appointment
     * @param daysWaited all of theirs added up: 9,779 days over 770 referrals are 12.70 each
     */
    private record Quarter(
            LocalDate first,
            LocalDate last,
            int officers,
            int pcsos,
            int staff,
            int mental,
            int seen,
            int daysWaited) {}

    private static final List<Quarter> QUARTERS = List.of(
            new Quarter(LocalDate.of(2021, 1, 4), LocalDate.of(2021, 3, 31), 92, 8, 50, 48, 148, 2190),
            new Quarter(LocalDate.of(2021, 4, 1), LocalDate.of(2021, 6, 30), 478, 40, 259, 239, 770, 9779),
            new Quarter(LocalDate.of(2021, 7, 1), LocalDate.of(2021, 9, 30), 463, 38, 212, 221, 700, 8330),
            new Quarter(LocalDate.of(2021, 10, 1), LocalDate.of(2021, 12, 22), 96, 7, 47, 51, 145, 1798));

    private final Dice dice = new Dice("occupational health");
    private final Roll roll;
    private final List<Referral> referrals = new ArrayList<>();

    OccupationalHealth(Roll roll) {
        this.roll = roll;
        QUARTERS.forEach(this::refer);
    }

    List<Referral> referrals() {
        return referrals;
    }

    private void refer(Quarter quarter) {
        List<String> categories = new ArrayList<>(Collections.nCopies(quarter.mental(), "MENTAL_HEALTH"));
        int all = quarter.officers() + quarter.pcsos() + quarter.staff();
        while (categories.size() < all) {
            categories.add(dice.chance(56) ? "MUSCULOSKELETAL" : "OTHER_PHYSICAL");
        }
        List<Referral> made = new ArrayList<>();
        List<String> shuffled = new ArrayList<>(dice.shuffled(categories));
        refer(quarter, WorkerType.POLICE_OFFICER, quarter.officers(), shuffled, made);
        refer(quarter, WorkerType.PCSO, quarter.pcsos(), shuffled, made);
        refer(quarter, WorkerType.POLICE_STAFF, quarter.staff(), shuffled, made);
        book(quarter, dice.shuffled(made).subList(0, quarter.seen()));
        referrals.addAll(made);
    }

    private void refer(Quarter quarter, WorkerType type, int count, List<String> categories, List<Referral> made) {
        List<Employment> serving = roll.employments(type).stream()
                .filter(one -> one.covers(quarter.first()) && one.lastsBeyond(quarter.last()))
                .toList();
        for (Employment one : dice.some(count, serving, "referrals")) {
            // the first and the last day of the quarter are inside it
            LocalDate on = made.size() < 3
                    ? quarter.first()
                    : made.size() < 6 ? quarter.last() : dice.day(quarter.first(), quarter.last());
            String kind = dice.chance(80) ? "MANAGEMENT" : "SELF";
            made.add(new Referral(one.person(), kind, categories.removeLast(), on, new ArrayList<>()));
        }
    }

    private void book(Quarter quarter, List<Referral> seen) {
        int mean = quarter.daysWaited() / seen.size();
        int[] waits = new int[seen.size()];
        int sum = 0;
        for (int i = 0; i < waits.length; i++) {
            waits[i] = dice.between(2, mean * 2 - 2);
            sum += waits[i];
        }
        // a day more or less here and there until the days add up
        while (sum != quarter.daysWaited()) {
            int step = sum < quarter.daysWaited() ? 1 : -1;
            int one = dice.below(waits.length);
            if (waits[one] + step > 0) {
                waits[one] += step;
                sum += step;
            }
        }
        for (int i = 0; i < waits.length; i++) {
            attend(seen.get(i), seen.get(i).referredOn().plusDays(waits[i]));
        }
    }

    private void attend(Referral referral, LocalDate first) {
        if (dice.chance(6)) {
            referral.appointments().add(new Appointment(first, "MISSED"));
            referral.appointments().add(new Appointment(first.plusDays(dice.between(6, 15)), "ATTENDED"));
        } else {
            referral.appointments().add(new Appointment(first, dice.chance(2) ? "OFFERED" : "ATTENDED"));
        }
    }
}
