package uk.police.wmp.recruitment.application;

import java.util.List;

/** Where an application stands. The database derives it from the days on which steps were entered. */
public enum ApplicationState {
    SUBMITTED,
    SIFT,
    ASSESSMENT,
    INTERVIEW,
    OFFERED,
    CONDITIONS,
    READY,
    APPOINTED,
    REJECTED,
    WITHDRAWN;

    private static final List<ApplicationState> ENDS = List.of(APPOINTED, REJECTED, WITHDRAWN);

    public boolean isEnd() {
        return ENDS.contains(this);
    }
}
