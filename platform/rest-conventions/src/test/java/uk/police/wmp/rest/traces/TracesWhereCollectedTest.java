package uk.police.wmp.rest.traces;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TracesWhereCollectedTest {

    private static final int OF_THE_ENVIRONMENT = 300;

    @Test
    void theVariableSwitchesThemOn() {
        SmallRyeConfig config = configured(Map.of(TracesWhereCollected.COLLECTOR, "http://collector:4318"));

        assertThat(config.getValue("quarkus.otel.sdk.disabled", Boolean.class)).isFalse();
        assertThat(config.getValue("quarkus.datasource.jdbc.telemetry.enabled", Boolean.class))
                .isTrue();
        assertThat(config.getValue("quarkus.otel.exporter.otlp.endpoint", String.class))
                .isEqualTo("http://collector:4318");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void whereItSaysNothingThereAreNone(String nothing) {
        assertAreOff(configured(Map.of(TracesWhereCollected.COLLECTOR, nothing)));
    }

    @Test
    void withoutItThereAreNone() {
        assertAreOff(configured(Map.of()));
    }

    private static void assertAreOff(SmallRyeConfig config) {
        assertThat(config.getValue("quarkus.otel.sdk.disabled", Boolean.class)).isTrue();
        assertThat(config.getValue("quarkus.datasource.jdbc.telemetry.enabled", Boolean.class))
                .isFalse();
    }

    /** As an application is: with what stands in this module's settings, and this environment. */
    private static SmallRyeConfig configured(Map<String, String> environment) {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addPropertiesSources()
                .addDiscoveredSources()
                .withSources(new PropertiesConfigSource(environment, "environment", OF_THE_ENVIRONMENT))
                .build();
    }
}
