package uk.police.wmp.recruitment.selection.marking;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.wmp.rest.AgainstVersion;
import uk.police.wmp.rest.Idempotent;
import uk.police.wmp.rest.WithoutVersion;

@Path("/v1/panel-assessments/{id}")
@Tag(name = "Selection")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class MarkingResource {

    private final MarkingService marking;
    private final ModerationService moderation;

    MarkingResource(MarkingService marking, ModerationService moderation) {
        this.marking = marking;
        this.moderation = moderation;
    }

    @GET
    @Path("/marks")
    @RolesAllowed({"assessment:mark", "assessment:moderate"})
    @Operation(
            operationId = "listMarks",
            summary = "Gives the marks of an application before a panel, as far as this caller may see them",
            description = "For members of the panel (the token's claim `worker_id`) and for those with"
                    + " `assessment:moderate`. Until every member has marked, a member sees their own marks and nobody"
                    + " sees another's. To anybody else there is no such assessment.")
    public Marks see(@PathParam("id") UUID id) {
        return marking.see(id);
    }

    @POST
    @Path("/marks")
    @Idempotent
    @WithoutVersion("are the caller's own, which nobody else can have changed")
    @RolesAllowed("assessment:mark")
    @Operation(
            operationId = "giveMarks",
            summary = "Gives the caller's own marks, one for each criterion of the panel",
            description =
                    "The token's claim `worker_id` says whose marks they are. Sent again they are corrected, as long as"
                            + " somebody has yet to mark; 409 once all are in, or while the panel isn't complete.")
    @APIResponse(
            responseCode = "200",
            description = "What the caller may see now.",
            content = @Content(schema = @Schema(implementation = Marks.class)))
    public Response give(@PathParam("id") UUID id, GiveMarks given) {
        return Response.ok(marking.give(id, given)).build();
    }

    @POST
    @Path("/moderate")
    @Idempotent
    @AgainstVersion
    @RolesAllowed("assessment:moderate")
    @Operation(
            operationId = "moderateMarks",
            summary = "Records what the panel agreed on, from which follow the final score and its band",
            description = "The final score is the mean of the agreed marks. 409 while marks are missing, and"
                    + " when they are moderated already.")
    @APIResponse(
            responseCode = "200",
            description = "The assessment with its final score.",
            content = @Content(schema = @Schema(implementation = PanelAssessmentView.class)))
    public Response moderate(@PathParam("id") UUID id, ModerateMarks moderated) {
        return Response.ok(moderation.moderate(id, moderated)).build();
    }
}
