package uk.police.wmp.recruitment.attraction.interest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.wmp.rest.Idempotent;

@Path("/v1/eligibility-checks")
@Tag(name = "Expressions of interest")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class EligibilityResource {

    private final EligibilityService eligibility;

    EligibilityResource(EligibilityService eligibility) {
        this.eligibility = eligibility;
    }

    @POST
    @Idempotent
    @RolesAllowed({"interest:submit", "recruitment:read"})
    @Operation(
            operationId = "checkEligibility",
            summary = "Says whether somebody could enter by a route, and if not, why",
            description =
                    "By the person's own answers to the questions at `/v1/codes/eligibility-criterion`, whose groups are the routes that"
                            + " ask them. Nothing of it is kept.")
    @APIResponse(
            responseCode = "200",
            description = "What the answers amount to, with the reasons.",
            content = @Content(schema = @Schema(implementation = EligibilityAnswer.class)))
    public Response check(EligibilityQuestion question) {
        return Response.ok(eligibility.check(question)).build();
    }
}
