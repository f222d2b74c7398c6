package uk.police.wmp.recruitment.studentofficer.extension;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.reading.CodeOf;

/** Which probation extensions a list holds. */
public record ProbationExtensionFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("studentOfficerExternalId") @Parameter(description = "Only those of this student officer.")
        String studentOfficerExternalId,

        @CodeOf("probation-extension-reason")
        @QueryParam("reason")
        @Parameter(description = "Only those for this reason.")
        String reason) {}
