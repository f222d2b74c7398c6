package uk.police.wmp.recruitment.flexibleworking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A request against its clock on a day, as things stood then: what happened later doesn't count.
 *
 * @param on the day
 * @param submittedOn from which the clock runs
 * @param warnFrom the first day of warning
 * @param dueOn the last day in time
 * @param outcomeOn the day of the decision, or of the appeal's outcome where there was an appeal; absent while there is none
 * @param running whether a decision or the outcome of an appeal is still to come
 * @param daysLeft to the last day in time, below 0 after it; absent once the clock has stopped
 */
public record ClockReading(
        LocalDate on,
        LocalDate submittedOn,
        LocalDate warnFrom,
        LocalDate dueOn,
        LocalDate outcomeOn,
        ClockState state,
        boolean running,
        Long daysLeft) {

    static ClockReading of(RecordFlexibleWorkingRequest request, LocalDate warnFrom, LocalDate dueOn, LocalDate on) {
        boolean appealed = happened(request.appealedOn(), on);
        LocalDate last = appealed ? request.appealDecidedOn() : request.decidedOn();
        LocalDate outcomeOn = happened(last, on) ? last : null;
        boolean withdrawn = happened(request.withdrawnOn(), on);
        boolean running = outcomeOn == null && !withdrawn;
        return new ClockReading(
                on,
                request.submittedOn(),
                warnFrom,
                dueOn,
                outcomeOn,
                withdrawn ? ClockState.STOPPED : state(outcomeOn, warnFrom, dueOn, on),
                running,
                running ? ChronoUnit.DAYS.between(on, dueOn) : null);
    }

    private static ClockState state(LocalDate outcomeOn, LocalDate warnFrom, LocalDate dueOn, LocalDate on) {
        LocalDate reached = outcomeOn == null ? on : outcomeOn;
        if (reached.isAfter(dueOn)) {
            return ClockState.BREACHED;
        }
        return outcomeOn == null && !on.isBefore(warnFrom) ? ClockState.WARNING : ClockState.WITHIN_TIME;
    }

    private static boolean happened(LocalDate day, LocalDate by) {
        return day != null && !day.isAfter(by);
    }
}
