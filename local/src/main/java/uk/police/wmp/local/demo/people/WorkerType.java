package uk.police.wmp.local.demo.people;

/** The worker types that the papers count, with the full-time week of those who have one. */
public enum WorkerType {
    POLICE_OFFICER(40),
    POLICE_STAFF(37),
    PCSO(37),
    SPECIAL_CONSTABLE(0);

    private final int fullTimeWeek;

    WorkerType(int fullTimeWeek) {
        this.fullTimeWeek = fullTimeWeek;
    }

    public int fullTimeWeek() {
        return fullTimeWeek;
    }
}
