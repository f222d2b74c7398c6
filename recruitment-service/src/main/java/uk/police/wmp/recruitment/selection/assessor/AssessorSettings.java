package uk.police.wmp.recruitment.selection.assessor;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalDate;

/** How long the learning of an assessor is good for. A force sets {@code selection.assessor.basics-months}, and so on. */
@ConfigMapping(prefix = "selection.assessor")
public interface AssessorSettings {

    /** Months that the basics of assessing are in date; three years unless set. */
    @WithDefault("36")
    int basicsMonths();

    /** Months that the learning on unconscious bias is in date; a year unless set. */
    @WithDefault("12")
    int unconsciousBiasMonths();

    /** Learning on or before this day is out of date on the other: of 2021-03-01 and a year, on 2022-03-01. */
    default LocalDate basicsOutOfDate(LocalDate on) {
        return on.minusMonths(basicsMonths());
    }

    default LocalDate unconsciousBiasOutOfDate(LocalDate on) {
        return on.minusMonths(unconsciousBiasMonths());
    }
}
