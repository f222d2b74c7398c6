package uk.police.wmp.gateway.door;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import uk.police.wmp.gateway.upstream.Purpose;

/** How much one client may ask; {@code gateway.rate.*}. */
@ConfigMapping(prefix = "gateway.rate")
interface RateConfiguration {

    Rate interactive();

    Rate bulk();

    default Rate of(Purpose purpose) {
        return purpose == Purpose.BULK ? bulk() : interactive();
    }

    interface Rate {
        /** So many requests at once, when none were made for a while. */
        long burst();

        /** So many more come back in each period, little by little. */
        long refill();

        Duration period();
    }
}
