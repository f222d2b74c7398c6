package uk.police.wmp.local.demo.people;

import java.util.List;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.Plan;

/** What people told the force of themselves besides what everybody is asked: some said nothing, and some that they prefer not to say. */
final class Declarations {

    private static final List<String> RELIGIONS = Plan.choices("religion-or-belief");
    private static final List<String> ORIENTATIONS = Plan.choices("sexual-orientation");
    private static final List<String> IDENTITIES = Plan.choices("gender-identity");
    private static final List<String> CARING = Plan.choices("caring-responsibilities");
    private static final List<String> MARITAL = Plan.choices("marital-status");

    private final Dice dice = new Dice("declarations");

    void give(Roll roll) {
        for (Person person : roll.people()) {
            person.religionOrBelief = said(62, RELIGIONS);
            person.sexualOrientation = said(58, ORIENTATIONS);
            person.genderIdentity = said(44, IDENTITIES);
            person.caringResponsibilities = said(51, CARING);
            person.maritalStatus = said(70, MARITAL);
        }
    }

    private String said(int percent, List<String> answers) {
        return dice.chance(percent) ? dice.oneOf(answers) : null;
    }
}
