package uk.police.wmp.recruitment.attraction.guide;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/ambassador-guide")
@Tag(name = "Recruitment ambassadors")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class AmbassadorGuideResource {

    private final AmbassadorQuestionService questions;

    AmbassadorGuideResource(AmbassadorQuestionService questions) {
        this.questions = questions;
    }

    @GET
    @RolesAllowed({"interest:submit", "recruitment:read"})
    @Operation(
            operationId = "readAmbassadorGuide",
            summary = "Tells what ambassadors ask whoever is interested",
            description =
                    "For the mobile form, whose token carries `interest:submit`: the questions in force on the day.")
    @APIResponse(
            responseCode = "200",
            description = "The guide of the day.",
            content = @Content(schema = @Schema(implementation = AmbassadorGuide.class)))
    public Response guide(@QueryParam("on") @Parameter(description = "The day; today unless given.") LocalDate on) {
        return Response.ok(questions.guide(on)).build();
    }
}
