package uk.police.wmp.recruitment.neighbourhood.officer;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Whose hours a local manager looks at. */
public record OfficerVisibilityFilter(
        @QueryParam("unitExternalId")
        @Parameter(
                description =
                        "Only who is posted to this unit; all neighbourhood teams and policing areas unless given.")
        String unitExternalId,

        @QueryParam("from") @Parameter(description = "The first day; four weeks up to the last unless given.")
        LocalDate from,

        @QueryParam("to") @Parameter(description = "The last day, not before the first; today unless given.")
        LocalDate to) {}
