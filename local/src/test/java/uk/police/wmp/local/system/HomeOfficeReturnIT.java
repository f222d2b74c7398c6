package uk.police.wmp.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The demo force returns its workforce to the Home Office: no rule fails, and each return follows from the one before it. */
class HomeOfficeReturnIT {

    private static final String RETURNS = "/recruitment/v1/home-office-returns/";

    private static StartedSystem system;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        system = SharedSystem.get();
    }

    @Test
    void theForceReturnsItselfYearAfterYear() throws Exception {
        for (String day : new String[] {"2022-03-31", "2023-03-31"}) {
            JsonNode validation = system.json(RETURNS + day + "/validation");
            assertThat(validation.path("rules").findValues("failedCells"))
                    .as(day)
                    .hasSize(6)
                    .allMatch(JsonNode::isEmpty);
            assertThat(validation.path("submittable").asBoolean()).as(day).isTrue();

            JsonNode submitted = system.post(
                    RETURNS + day + "/submit",
                    "application/json",
                    BodyPublishers.ofString("{\"externalId\": \"ADR-" + day + "\"}"));
            assertThat(submitted.path("state").asText())
                    .as(submitted.toString())
                    .isEqualTo("SUBMITTED");

            FigureAnswer returned = system.figure(
                    "home-office-workforce-return",
                    "asAt=" + day + "&asKnownAt=" + submitted.path("position").asLong());
            assertThat(returned.cell("totals", "heads")).isNotNull();
        }
    }
}
