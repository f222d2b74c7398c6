package uk.police.wmp.recruitment.positiveaction.intervention;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which positive action interventions a list holds. */
public record InterventionFilter(
        @QueryParam("kind") @Parameter(description = "Only those of this kind.")
        String kind,

        @QueryParam("aimedAt") @Parameter(description = "Only those for these people.")
        String aimedAt,

        @QueryParam("workerType") @Parameter(description = "Only those for this workforce.")
        String workerType,

        @QueryParam("from") @Parameter(description = "Only those that end on or after this day.")
        LocalDate from,

        @QueryParam("to") @Parameter(description = "Only those that start on or before this day.")
        LocalDate to) {}
