package uk.police.wmp.figures;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many answers are kept. An answer is good for as long as nothing has changed, however long that is. */
@ConfigMapping(prefix = "figures.cache")
interface CacheSettings {

    @WithDefault("500")
    long answers();
}
