package uk.police.wmp.recruitment.attraction.guide;

import java.time.LocalDate;
import java.util.List;

/**
 * The guide of a day.
 *
 * @param on the day
 * @param validFrom since when it has been as it is; absent before there was anything to ask
 * @param questions in their order; empty when nothing is asked on the day
 */
record AmbassadorGuide(LocalDate on, LocalDate validFrom, List<Asked> questions) {

    /**
     * A question of the guide.
     *
     * @param questionNumber where it stands
     * @param question as the ambassador asks it
     * @param guidance what the ambassador should know of it; absent when the question says it all
     */
    record Asked(Integer questionNumber, String question, String guidance) {}
}
