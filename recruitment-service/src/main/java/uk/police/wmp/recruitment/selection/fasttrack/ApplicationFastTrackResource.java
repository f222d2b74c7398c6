package uk.police.wmp.recruitment.selection.fasttrack;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
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
import uk.police.wmp.rest.Created;
import uk.police.wmp.rest.Idempotent;

@Path("/v1/applications/{id}/fast-track")
@Tag(name = "Positive action")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ApplicationFastTrackResource {

    private final FastTrackService fastTracks;

    ApplicationFastTrackResource(FastTrackService fastTracks) {
        this.fastTracks = fastTracks;
    }

    @POST
    @Idempotent
    @AgainstVersion
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "fastTrackApplication",
            summary = "Moves a candidate of an under-represented group forward among the equally qualified",
            description =
                    "Equality Act 2010, section 159. Needs `characteristics:read` too. The version is the application's. Refused"
                            + " with 409 unless the application has a final score of its step (from the offer on, of the last step that was scored),"
                            + " nobody better qualified waits there,"
                            + " somebody equally qualified (of the same band) does, and the group's share of the workforce is below"
                            + " its benchmark on the day. The comparison and the reason are kept. It holds up to the appointment, and"
                            + " the next step keeps its own rules: conditions that aren't met stay so.")
    @APIResponse(
            responseCode = "201",
            description = "The fast-track, at `/v1/fast-tracks/{id}`, with the application at its next step.",
            content = @Content(schema = @Schema(implementation = FastTracked.class)))
    public Response prefer(@PathParam("id") UUID id, FastTrackApplication decision) {
        FastTracked preferred = fastTracks.prefer(id, decision);
        return Created.at("/v1/fast-tracks", preferred.fastTrack().id(), preferred);
    }
}
