package uk.police.wmp.recruitment.selection.quality;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;

/** How much of the marking is looked at again. A force sets {@code selection.quality.share-percent}. */
@ConfigMapping(prefix = "selection.quality")
public interface QualitySettings {

    @WithDefault("10")
    BigDecimal sharePercent();
}
