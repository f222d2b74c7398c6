package uk.police.wmp.recruitment.flexibleworking;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.Period;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How long a request may take, from submission to the outcome of any appeal. The last day in time has the number of the day of
 * submission, three months later: 14 May for 14 February. Where that month is too short it is the month's last: 28 February
 * for 30 November. A request keeps the limit of the policy that it was recorded under.
 */
@Singleton
class TimeLimit {

    private final Period limit;
    private final Period warning;

    /**
     * @param limit the whole time, such as {@code P3M}
     * @param warning how long before the last day the warnings begin, such as {@code P21D}
     */
    TimeLimit(
            @ConfigProperty(name = "flexible-working.time-limit", defaultValue = "P3M") Period limit,
            @ConfigProperty(name = "flexible-working.warning", defaultValue = "P21D") Period warning) {
        this.limit = limit;
        this.warning = warning;
    }

    LocalDate lastDay(LocalDate submittedOn) {
        return submittedOn.plus(limit);
    }

    LocalDate warnFrom(LocalDate lastDay) {
        return lastDay.minus(warning);
    }

    /** The same for the rows of an import; PostgreSQL counts months by the same rule. */
    String lastDaySql() {
        return """
                coalesce((select r.due_on from flexible_working_request r
                           where r.external_id = s.external_id and r.submitted_on = s.submitted_on),
                         (s.submitted_on + interval '%s')::date)""".formatted(limit);
    }

    String warnFromSql() {
        return """
                coalesce((select r.warn_from from flexible_working_request r
                           where r.external_id = s.external_id and r.submitted_on = s.submitted_on),
                         ((s.submitted_on + interval '%s')::date - interval '%s')::date)""".formatted(limit, warning);
    }
}
