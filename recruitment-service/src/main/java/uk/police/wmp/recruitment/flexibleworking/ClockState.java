package uk.police.wmp.recruitment.flexibleworking;

/** Where a request stands against its clock on a day. */
public enum ClockState {
    /** Finished by the last day in time; or still running, and not yet in the days of warning. */
    WITHIN_TIME,
    /** Still running, in the last days in time. */
    WARNING,
    /** Finished after the last day in time, or still running after it. */
    BREACHED,
    /** Withdrawn by the worker. */
    STOPPED
}
