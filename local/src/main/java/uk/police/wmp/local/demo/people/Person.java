package uk.police.wmp.local.demo.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Somebody who works or worked for the force: who they are, and each time that they were employed. */
public final class Person {

    private final String payrollNumber;
    private final boolean minority;
    private final List<Employment> employments = new ArrayList<>();

    String givenName;
    String familyName;
    String sex;
    String ethnicity;
    String disability;
    String religionOrBelief;
    String sexualOrientation;
    String genderIdentity;
    String caringResponsibilities;
    String maritalStatus;
    LocalDate detailsConfirmedOn;

    Person(String payrollNumber, boolean minority) {
        this.payrollNumber = payrollNumber;
        this.minority = minority;
    }

    public String payrollNumber() {
        return payrollNumber;
    }

    public String givenName() {
        return givenName;
    }

    public String familyName() {
        return familyName;
    }

    public boolean female() {
        return sex.equals("F");
    }

    public String sex() {
        return sex;
    }

    public String ethnicity() {
        return ethnicity;
    }

    public String disability() {
        return disability;
    }

    /** Ethnic minority, excluding white minorities. */
    public boolean minority() {
        return minority;
    }

    public List<Employment> employments() {
        return employments;
    }

    public Optional<Employment> employmentOn(LocalDate day) {
        return employments.stream().filter(employment -> employment.covers(day)).findFirst();
    }

    public Employment join(WorkerType type, LocalDate on, String joinerType) {
        Employment employment = new Employment(this, type, on, joinerType);
        employments.add(employment);
        return employment;
    }
}
