package uk.police.wmp.local.demo.officers;

import java.time.LocalDate;
import uk.police.wmp.local.demo.people.Employment;

/** An officer in probation: the route in, and how it ended. */
public final class StudentOfficer {

    private final Employment employment;
    private final String route;
    private final LocalDate probationEndsOn;
    private String leavingTheme;

    StudentOfficer(Employment employment, String route) {
        this.employment = employment;
        this.route = route;
        // the apprenticeship takes three years, the other routes two
        this.probationEndsOn = employment.joinedOn().plusYears(route.equals("PCDA") ? 3 : 2);
    }

    /** In the force and in probation on the day. */
    public boolean inProbationOn(LocalDate day) {
        return employment.covers(day) && day.isBefore(probationEndsOn);
    }

    void leftInProbation(String theme) {
        leavingTheme = theme;
    }

    public boolean leftInProbation() {
        return leavingTheme != null;
    }

    public Employment employment() {
        return employment;
    }

    public String route() {
        return route;
    }

    public LocalDate startedOn() {
        return employment.joinedOn();
    }

    public LocalDate probationEndsOn() {
        return probationEndsOn;
    }

    public String leavingTheme() {
        return leavingTheme;
    }
}
