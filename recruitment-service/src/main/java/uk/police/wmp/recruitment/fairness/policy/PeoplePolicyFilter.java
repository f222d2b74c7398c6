package uk.police.wmp.recruitment.fairness.policy;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which policies and strategies for people a list holds. */
public record PeoplePolicyFilter(
        @QueryParam("kind") @Parameter(description = "Only those of this kind.")
        String kind,

        @QueryParam("title") @Parameter(description = "Only editions of this title.")
        String title,

        @QueryParam("inForceOn") @Parameter(description = "Only those in force on this day.")
        LocalDate inForceOn) {}
