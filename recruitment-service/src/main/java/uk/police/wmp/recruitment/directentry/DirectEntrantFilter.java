package uk.police.wmp.recruitment.directentry;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.reading.CodeOf;

/** Which direct entrants a list holds. */
public record DirectEntrantFilter(
        @QueryParam("stage") @Parameter(description = "Only those at this stage.") @CodeOf("direct-entry-stage")
        String stage,

        @QueryParam("attention")
        @Parameter(description = "Only those who need somebody's attention for this reason.")
        @CodeOf("direct-entry-attention")
        String attention,

        @QueryParam("campaignExternalId") @Parameter(description = "Only those of this campaign.")
        String campaignExternalId,

        @QueryParam("confirmationDueBy")
        @Parameter(description = "Only those in training who can be confirmed by this day.")
        LocalDate confirmationDueBy) {}
