package uk.police.wmp.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Somebody who works or worked for the force: who they are, and each time that they were employed. */
final class Person {

    private final String payrollNumber;
    private final boolean minority;
    private final List<Employment> employments = new ArrayList<>();

    String givenName;
    String familyName;
    String sex;
    String ethnicity;
    String disability;
    LocalDate detailsConfirmedOn;

    Person(String payrollNumber, boolean minority) {
        this.payrollNumber = payrollNumber;
        this.minority = minority;
    }

    String payrollNumber() {
        return payrollNumber;
    }

    /** Ethnic minority, excluding white minorities. */
    boolean minority() {
        return minority;
    }

    List<Employment> employments() {
        return employments;
    }

    Optional<Employment> employmentOn(LocalDate day) {
        return employments.stream().filter(employment -> employment.covers(day)).findFirst();
    }

    Employment join(WorkerType type, LocalDate on, String joinerType) {
        Employment employment = new Employment(this, type, on, joinerType);
        employments.add(employment);
        return employment;
    }
}
