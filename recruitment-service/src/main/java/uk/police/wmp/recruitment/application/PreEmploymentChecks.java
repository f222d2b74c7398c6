package uk.police.wmp.recruitment.application;

/** What vetting, the medical, the fitness test and references said of a candidate. How far an application got is known to all. */
public final class PreEmploymentChecks {

    public static final String PERMISSION = "pre-employment-checks:read";

    private PreEmploymentChecks() {}
}
