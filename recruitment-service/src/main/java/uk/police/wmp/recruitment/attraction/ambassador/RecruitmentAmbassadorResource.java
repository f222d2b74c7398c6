package uk.police.wmp.recruitment.attraction.ambassador;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.wmp.rest.Created;
import uk.police.wmp.rest.Idempotent;
import uk.police.wmp.rest.PageRequest;
import uk.police.wmp.rest.RecordLists;
import uk.police.wmp.rest.reading.MergePatch;

@Path("/v1/recruitment-ambassadors")
@Tag(name = "Recruitment ambassadors", description = "Colleagues who promote a career in the force.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class RecruitmentAmbassadorResource {

    /** What a list answers with. */
    record RecruitmentAmbassadorPage(List<RecruitmentAmbassadorView> items, String next) {}

    private final RecruitmentAmbassadorService ambassadors;
    private final RecordLists lists;

    RecruitmentAmbassadorResource(RecruitmentAmbassadorService ambassadors, RecordLists lists) {
        this.ambassadors = ambassadors;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listRecruitmentAmbassadors", summary = "Lists recruitment ambassadors")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = RecruitmentAmbassadorPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam RecruitmentAmbassadorFilter filter, @BeanParam PageRequest page) {
        return lists.respond(ambassadors.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createRecruitmentAmbassador", summary = "Records a recruitment ambassador")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = RecruitmentAmbassadorView.class)))
    public Response create(AppointRecruitmentAmbassador details) {
        RecruitmentAmbassadorView created = ambassadors.create(details);
        return Created.at("/v1/recruitment-ambassadors", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getRecruitmentAmbassador", summary = "Gives a recruitment ambassador")
    public RecruitmentAmbassadorView get(@PathParam("id") UUID id) {
        return ambassadors.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changeRecruitmentAmbassador", summary = "Changes a recruitment ambassador")
    public RecruitmentAmbassadorView change(@PathParam("id") UUID id, MergePatch patch) {
        return ambassadors.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "removeRecruitmentAmbassador",
            summary = "Removes a recruitment ambassador that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        ambassadors.remove(id);
    }
}
