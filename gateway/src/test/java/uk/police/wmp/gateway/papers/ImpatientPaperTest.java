package uk.police.wmp.gateway.papers;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import uk.police.wmp.gateway.GatewayCalls;
import uk.police.wmp.gateway.StandInServices;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

/** Papers that wait much shorter than the change portfolio, which is silent, may be. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
@QuarkusTestResource(
        value = StandInServices.class,
        restrictToAnnotatedClass = true,
        initArgs = {
            @ResourceArg(name = "gateway.papers.deadline", value = "300ms"),
            @ResourceArg(name = "gateway.upstream.interactive-answer-timeouts.change-portfolio", value = "30s")
        })
class ImpatientPaperTest extends GatewayCalls {

    private static final String PAPER = "/v1/board-papers/people-strategy-2022";
    private static final int PAPERS = 30;

    @Inject
    MeterRegistry meters;

    @Test
    void aPaperThatWaitsNoLongerDoesNotTakeTheServiceForDead() throws Exception {
        for (int i = 0; i < PAPERS; i++) {
            HttpResponse<String> paper = send(requestWith(PAPER, "figures:read")
                    .header("Accept", "application/json")
                    .GET());
            assertThat(paper.body()).doesNotContain("change-portfolio service can't be reached");
        }
        assertThat(send(request("/change-portfolio/v1/headers").GET()).statusCode())
                .isEqualTo(200);
        assertThat(meters.counter(
                                "gateway.paper.missing.figures", "service", "change-portfolio", "reason", "UNAVAILABLE")
                        .count())
                .isGreaterThanOrEqualTo(PAPERS);
    }
}
