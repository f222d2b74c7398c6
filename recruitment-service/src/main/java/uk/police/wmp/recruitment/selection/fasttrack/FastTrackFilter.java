package uk.police.wmp.recruitment.selection.fasttrack;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which fast-tracks a list holds. */
public record FastTrackFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("applicationExternalId") @Parameter(description = "Only that of this application.")
        String applicationExternalId,

        @QueryParam("intakeExternalId") @Parameter(description = "Only those who started with this intake.")
        String intakeExternalId,

        @QueryParam("decidedFrom") @Parameter(description = "Only those decided on or after this day.")
        LocalDate decidedFrom,

        @QueryParam("decidedTo") @Parameter(description = "Only those decided on or before this day.")
        LocalDate decidedTo) {}
