package uk.police.wmp.figures;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How figures keep people from being recognised. */
@ConfigMapping(prefix = "figures.disclosure")
interface DisclosureSettings {

    /** Published counts of people who could be singled out are multiples of this. */
    @WithDefault("5")
    int base();

    /** The smallest published number of people that a percentage or an average is shown of. */
    @WithDefault("10")
    int smallestBase();

    /** How often published figures take in what has been recorded since. */
    @WithDefault("DAILY")
    Release release();

    /** When published figures move. */
    enum Release {
        DAILY,
        MONTHLY,
        /** By {@code POST /v1/figure-releases} alone; the first question makes the first. */
        BY_HAND,
        /** At every change: asked before and after somebody is recorded, a figure then tells of that person. For tests. */
        LIVE
    }

    /** As every answer and export names it, with all that changes it: {@code rounded-to-5-shares-of-10}. */
    default String policy() {
        return "rounded-to-" + base() + "-shares-of-" + smallestBase();
    }
}
