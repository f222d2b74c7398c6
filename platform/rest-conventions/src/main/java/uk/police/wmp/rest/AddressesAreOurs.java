package uk.police.wmp.rest;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;

/**
 * Keeps Quarkus from answering an empty 400 to an address that is none, before any handler of ours hears of it: {@link
 * RawProblems} checks the same and says it. The switch is a system property alone, read when the HTTP layer is loaded; the
 * configuration, of every application and every test, is built before that.
 */
public final class AddressesAreOurs implements SmallRyeConfigBuilderCustomizer {

    @Override
    public void configBuilder(SmallRyeConfigBuilder builder) {
        System.setProperty("vertx.disableURIValidation", "true");
    }
}
