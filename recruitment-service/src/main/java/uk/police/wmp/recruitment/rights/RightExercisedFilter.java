package uk.police.wmp.recruitment.rights;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which entries a list holds. */
public record RightExercisedFilter(
        @QueryParam("personId") @Parameter(description = "Only those that concern this worker or candidate.")
        UUID personId) {}
