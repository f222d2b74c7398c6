package uk.police.wmp.recruitment.worker;

/** What a person said of themself that the law protects. Figures count it; only those see whose it is who need to. */
public final class Characteristics {

    public static final String PERMISSION = "characteristics:read";

    private Characteristics() {}
}
