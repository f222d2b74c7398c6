package uk.police.wmp.rest.deployed;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import java.util.stream.LongStream;

/** Which times are counted by how long they were: the slowest twentieth is what people complain of, and no average shows it. */
class Histograms {

    private static final Set<String> COUNTED = Set.of("http.server.requests", "write.lock.wait");

    /** Few, because there is one of each for every operation and status. */
    private static final double[] UP_TO = LongStream.of(25, 100, 250, 1_000, 2_500, 10_000, 30_000)
            .mapToDouble(millis -> Duration.ofMillis(millis).toNanos())
            .toArray();

    @Produces
    @Singleton
    MeterFilter counted() {
        return new MeterFilter() {
            @Override
            public DistributionStatisticConfig configure(Meter.Id meter, DistributionStatisticConfig config) {
                return COUNTED.contains(meter.getName())
                        ? DistributionStatisticConfig.builder()
                                .serviceLevelObjectives(UP_TO)
                                .build()
                                .merge(config)
                        : config;
            }
        };
    }
}
