package uk.police.wmp.changeportfolio.benefit;

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

@Path("/v1/benefits")
@Tag(
        name = "Benefits",
        description = "What projects have promised to improve, how it is measured, and who answers for it.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class BenefitResource {

    /** What a list answers with. */
    record BenefitPage(List<BenefitView> items, String next) {}

    private final BenefitService benefits;
    private final RecordLists lists;

    BenefitResource(BenefitService benefits, RecordLists lists) {
        this.benefits = benefits;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("change-portfolio:read")
    @Operation(operationId = "listBenefits", summary = "Lists benefits")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = BenefitPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam BenefitFilter filter, @BeanParam PageRequest page) {
        return lists.respond(benefits.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("change-portfolio:write")
    @Operation(operationId = "createBenefit", summary = "Records a benefit")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = BenefitView.class)))
    public Response create(PromiseBenefit details) {
        BenefitView created = benefits.create(details);
        return Created.at("/v1/benefits", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("change-portfolio:read")
    @Operation(operationId = "getBenefit", summary = "Gives a benefit")
    public BenefitView get(@PathParam("id") UUID id) {
        return benefits.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("change-portfolio:write")
    @Operation(operationId = "changeBenefit", summary = "Changes a benefit")
    public BenefitView change(@PathParam("id") UUID id, MergePatch patch) {
        return benefits.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("change-portfolio:write")
    @Operation(operationId = "removeBenefit", summary = "Removes a benefit that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        benefits.remove(id);
    }
}
