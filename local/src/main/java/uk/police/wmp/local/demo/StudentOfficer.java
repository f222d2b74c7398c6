package uk.police.wmp.local.demo;

import java.time.LocalDate;

/** An officer in probation: the route in, and how it ended. */
final class StudentOfficer {

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
    boolean inProbationOn(LocalDate day) {
        return employment.covers(day) && day.isBefore(probationEndsOn);
    }

    void leftInProbation(String theme) {
        leavingTheme = theme;
    }

    boolean leftInProbation() {
        return leavingTheme != null;
    }

    Employment employment() {
        return employment;
    }

    String route() {
        return route;
    }

    LocalDate startedOn() {
        return employment.joinedOn();
    }

    LocalDate probationEndsOn() {
        return probationEndsOn;
    }

    String leavingTheme() {
        return leavingTheme;
    }
}
