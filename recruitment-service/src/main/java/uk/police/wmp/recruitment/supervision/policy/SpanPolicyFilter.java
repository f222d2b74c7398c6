package uk.police.wmp.recruitment.supervision.policy;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which span of control policies a list holds. */
public record SpanPolicyFilter(
        @QueryParam("unitExternalId") @Parameter(description = "Only policies of this unit.")
        String unitExternalId,

        @QueryParam("validOn") @Parameter(description = "Only those that hold on this day.")
        LocalDate validOn) {}
