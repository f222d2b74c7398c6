package uk.police.wmp.gateway.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import uk.police.wmp.gateway.GatewayCalls;
import uk.police.wmp.gateway.StandInServices;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

/** Figures, the records behind them and code lists at the gateway's own addresses. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
@QuarkusTestResource(StandInServices.class)
class FigureRoutesTest extends GatewayCalls {

    private static final String FIGURE = "/v1/figures/retention-by-entry-route";

    private static final String[] ADDRESSES = {
        FIGURE, FIGURE + "/records", "/v1/codes", "/v1/codes/rank", "/figures/retention-by-entry-route/table.json"
    };

    @Test
    void theRecordsBehindAFigureLeadToTheirServiceThroughTheGateway() throws Exception {
        HttpResponse<String> records = send(requestWith(FIGURE + "/records", "figures:read")
                .header("Accept", "application/json")
                .GET());

        assertThat(records.body()).contains("\"/recruitment/v1/student-officers/7\"");
        assertThat(records.headers().firstValue("Link"))
                .hasValue("</recruitment/v1/figures/retention-by-entry-route/records?after=x>; rel=\"next\"");
    }

    @Test
    void headAnswersAsGetDoesWithoutTheBody() throws Exception {
        for (String address : ADDRESSES) {
            HttpResponse<String> got = send(requestWith(address, "figures:read")
                    .header("Accept", "application/json")
                    .GET());
            HttpResponse<String> head = send(requestWith(address, "figures:read")
                    .header("Accept", "application/json")
                    .method("HEAD", BodyPublishers.noBody()));

            assertThat(got.statusCode()).as(address).isEqualTo(200);
            assertThat(head.statusCode()).as(address).isEqualTo(200);
            assertThat(head.headers().firstValue("Content-Type"))
                    .isEqualTo(got.headers().firstValue("Content-Type"));
            assertThat(head.body()).isEmpty();
        }
    }

    @Test
    void otherMethodsAreToldWhichThereAre() throws Exception {
        for (String address : ADDRESSES) {
            for (String method : new String[] {"POST", "PUT", "PATCH", "DELETE"}) {
                HttpResponse<String> refused =
                        send(requestWith(address, "figures:read").method(method, BodyPublishers.ofString("{}")));
                assertThat(refused.statusCode()).as(method + " " + address).isEqualTo(405);
                assertThat(refused.headers().firstValue("Allow")).hasValue("GET, HEAD, OPTIONS");
                assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            }
            HttpResponse<String> options =
                    send(requestWith(address, "figures:read").method("OPTIONS", BodyPublishers.noBody()));
            assertThat(options.statusCode()).isEqualTo(204);
            assertThat(options.headers().firstValue("Allow")).hasValue("GET, HEAD, OPTIONS");
        }
    }
}
