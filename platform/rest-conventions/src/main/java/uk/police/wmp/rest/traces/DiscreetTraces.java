package uk.police.wmp.rest.traces;

import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdkBuilder;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.quarkus.arc.All;
import io.quarkus.opentelemetry.runtime.AutoConfiguredOpenTelemetrySdkBuilderCustomizer;
import jakarta.inject.Singleton;
import java.util.List;

/** In place of the framework's own {@code TracerProviderCustomizer}, which the settings leave out: nothing gets to an exporter but through {@link DiscreetSpans}. */
@Singleton
public class DiscreetTraces implements AutoConfiguredOpenTelemetrySdkBuilderCustomizer {

    private final List<SpanProcessor> exporting;

    DiscreetTraces(@All List<SpanProcessor> exporting) {
        this.exporting = exporting;
    }

    @Override
    public void customize(AutoConfiguredOpenTelemetrySdkBuilder sdk) {
        sdk.addTracerProviderCustomizer((provider, settings) -> {
            exporting.forEach(processor -> provider.addSpanProcessor(new DiscreetSpans(processor)));
            return provider;
        });
    }
}
