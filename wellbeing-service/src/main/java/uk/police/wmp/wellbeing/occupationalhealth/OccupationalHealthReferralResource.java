package uk.police.wmp.wellbeing.occupationalhealth;

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
import uk.police.wmp.wellbeing.confidentiality.Confidentiality;

@Path("/v1/occupational-health-referrals")
@Tag(
        name = "Occupational health",
        description = "Referrals and appointments. That there is one is itself confidential.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class OccupationalHealthReferralResource {

    /** What a list answers with. */
    record OccupationalHealthReferralPage(List<OccupationalHealthReferralView> items, String next) {}

    private final OccupationalHealthReferralService referrals;
    private final RecordLists lists;

    OccupationalHealthReferralResource(OccupationalHealthReferralService referrals, RecordLists lists) {
        this.referrals = referrals;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed(Confidentiality.HR)
    @Operation(operationId = "listOccupationalHealthReferrals", summary = "Lists referrals to occupational health")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = OccupationalHealthReferralPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam OccupationalHealthReferralFilter filter, @BeanParam PageRequest page) {
        return lists.respond(referrals.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("wellbeing:write")
    @Operation(operationId = "createOccupationalHealthReferral", summary = "Records a referral to occupational health")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = OccupationalHealthReferralView.class)))
    public Response create(ReferToOccupationalHealth details) {
        OccupationalHealthReferralView created = referrals.create(details);
        return Created.at("/v1/occupational-health-referrals", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Confidentiality.HR)
    @Operation(operationId = "getOccupationalHealthReferral", summary = "Gives a referral to occupational health")
    public OccupationalHealthReferralView get(@PathParam("id") UUID id) {
        return referrals.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("wellbeing:write")
    @Operation(operationId = "changeOccupationalHealthReferral", summary = "Changes a referral to occupational health")
    public OccupationalHealthReferralView change(@PathParam("id") UUID id, MergePatch patch) {
        return referrals.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("wellbeing:write")
    @Operation(
            operationId = "removeOccupationalHealthReferral",
            summary = "Removes a referral to occupational health that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        referrals.remove(id);
    }
}
