package uk.police.wmp.gateway.routes;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import uk.police.wmp.gateway.GatewayCalls;
import uk.police.wmp.gateway.StandInServices;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

/** Who watches sees which service's breaker is open: deploy/prometheus/alerts.yml asks. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
@QuarkusTestResource(StandInServices.class)
class BreakerMetricTest extends GatewayCalls {

    @Inject
    MeterRegistry meters;

    @Test
    void aServiceThatIsDownOpensItsOwn() throws Exception {
        for (int i = 0; i < 8; i++) {
            assertThat(send(request("/wellbeing/v1/absences").GET()).statusCode())
                    .isEqualTo(503);
        }
        assertThat(open("wellbeing")).isEqualTo(1);
        assertThat(open("recruitment")).isZero();
    }

    private double open(String service) {
        return meters.get("gateway.breaker.open")
                .tag("service", service)
                .gauge()
                .value();
    }
}
