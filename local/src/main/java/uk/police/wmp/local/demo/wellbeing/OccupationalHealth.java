package uk.police.wmp.local.demo.wellbeing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import uk.police.wmp.local.demo.CsvSheet;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.Plan;
import uk.police.wmp.local.demo.Sheets;
import uk.police.wmp.local.demo.people.Employment;
import uk.police.wmp.local.demo.people.Person;
import uk.police.wmp.local.demo.people.Roll;
import uk.police.wmp.local.demo.people.WorkerType;

/** Referrals to occupational health and their appointments: the two quarters that the paper prints (001 paras 20 and 21), and some around them. */
public final class OccupationalHealth {

    /** The wait runs to the first appointment made, kept or missed. */
    private record Referral(
            Person person, String kind, String category, LocalDate referredOn, List<Appointment> appointments) {}

    private record Appointment(LocalDate on, String outcome) {}

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

    private final Dice dice = new Dice("occupational health");
    private final Roll roll;
    private final List<Referral> referrals = new ArrayList<>();

    public OccupationalHealth(Roll roll) {
        this.roll = roll;
        Plan.rows("wellbeing/referral-quarters", Quarter.class).forEach(this::refer);
    }

    public void write(Sheets sheets) {
        String heading = "externalId,workerExternalId,kind,category,referredOn";
        try (CsvSheet sheet = sheets.open("occupational-health-referrals", heading)) {
            for (int i = 0; i < referrals.size(); i++) {
                Referral one = referrals.get(i);
                sheet.row(id("OHR", i), one.person().payrollNumber(), one.kind(), one.category(), one.referredOn());
            }
        }
        heading = "externalId,referralExternalId,appointmentOn,outcome";
        try (CsvSheet sheet = sheets.open("occupational-health-appointments", heading)) {
            for (int i = 0; i < referrals.size(); i++) {
                int number = 0;
                for (Appointment one : referrals.get(i).appointments()) {
                    sheet.row(id("OHA", i) + "-" + ++number, id("OHR", i), one.on(), one.outcome());
                }
            }
        }
    }

    private static String id(String prefix, int index) {
        return prefix + "-" + (index + 1);
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
