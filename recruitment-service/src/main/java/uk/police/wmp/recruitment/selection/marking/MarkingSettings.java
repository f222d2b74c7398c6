package uk.police.wmp.recruitment.selection.marking;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** The scale on which panels mark, and the bands into which final scores fall. A force sets {@code selection.marking.highest-mark}, and so on. */
@ConfigMapping(prefix = "selection.marking")
public interface MarkingSettings {

    @WithDefault("1")
    int lowestMark();

    @WithDefault("5")
    int highestMark();

    /** How many members must mark at the least. */
    @WithDefault("2")
    int smallestPanel();

    /** Each band with the lowest final score that is in it. Candidates of one band are equally qualified. */
    @WithDefault("A:4.50,B:3.50,C:2.50,D:0")
    List<String> bands();

    /** The band of a final score: the one that begins highest of those that begin no higher than it. */
    default String band(BigDecimal finalScore) {
        return bands().stream()
                .map(Band::parse)
                .filter(band -> band.from().compareTo(finalScore) <= 0)
                .max(Comparator.comparing(Band::from))
                .map(Band::name)
                .orElseThrow(() -> new IllegalStateException("selection.marking.bands leaves out " + finalScore));
    }

    default boolean isOnTheScale(int mark) {
        return mark >= lowestMark() && mark <= highestMark();
    }

    /** A band and the lowest final score that is in it. */
    record Band(String name, BigDecimal from) {

        static Band parse(String written) {
            int colon = written.indexOf(':');
            return new Band(
                    written.substring(0, colon).strip(),
                    new BigDecimal(written.substring(colon + 1).strip()));
        }
    }
}
