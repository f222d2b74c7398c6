package uk.police.wmp.local.demo.cadets;

import java.time.LocalDate;
import uk.police.wmp.local.demo.Plan;
import uk.police.wmp.local.demo.Sheets;
import uk.police.wmp.local.demo.people.Roll;

/** The cadets and their leaders, as many on each day of count as the paper prints (004 paras 27 and 28). */
public final class CadetForce {

    /** Heads on a day; external volunteers are the leaders who are neither officers nor staff. */
    record Heads(LocalDate day, int cadets, int leaders, int officers, int staff) {}

    private final CadetEnrolment enrolment = new CadetEnrolment();
    private final CadetLeadership leadership;

    public CadetForce(Roll roll) {
        leadership = new CadetLeadership(roll);
        LocalDate before = LocalDate.of(2018, 8, 31);
        for (Heads heads : Plan.rows("cadets/heads", Heads.class)) {
            leadership.step(before, heads, enrolment);
            enrolment.step(before, heads.day(), heads.cadets());
            before = heads.day();
        }
    }

    public void write(Sheets sheets) {
        enrolment.write(sheets);
        leadership.write(sheets);
    }
}
