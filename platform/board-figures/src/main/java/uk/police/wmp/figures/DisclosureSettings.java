package uk.police.wmp.figures;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How figures keep people from being recognised. */
@ConfigMapping(prefix = "figures.disclosure")
interface DisclosureSettings {

    /** The smallest count of people that is shown in a disclosive measure. */
    @WithDefault("5")
    int threshold();

    @WithDefault("COMPLEMENTARY")
    Method method();

    /** What is suppressed beside small counts and what is computed from them. */
    enum Method {
        /** Whatever would give a small count away. */
        COMPLEMENTARY,
        /** Nothing: for figures that never leave the statisticians. */
        PRIMARY
    }

    /** As every answer and export names it: {@code threshold-5-complementary}. */
    default String policy() {
        return "threshold-" + threshold() + "-" + method().name().toLowerCase(java.util.Locale.ROOT);
    }
}
