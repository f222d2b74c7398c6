package uk.police.wmp.recruitment.promotion.pool;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.wmp.rest.PageRequest;
import uk.police.wmp.rest.RecordLists;
import uk.police.wmp.rest.SortedBy;

@Path("/v1/promotion-pool-members")
@Tag(name = "Promotion")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PoolMemberResource {

    /** What a list answers with. */
    record PoolMemberPage(List<PoolMemberView> items, String next) {}

    private final PoolMembers members;
    private final RecordLists lists;

    PoolMemberResource(PoolMembers members, RecordLists lists) {
        this.members = members;
        this.lists = lists;
    }

    @GET
    @SortedBy({})
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(
            operationId = "listPromotionPoolMembers",
            summary = "Lists who is in a pool of a promotion process on a day, who has waited longest first",
            description =
                    "An outcome leads into a pool. Out of it lead a promotion (the rank record, whoever tells it first), the end of"
                            + " the office, `leave-pool`, a later outcome for the same rank, and the end of the pool's life.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PoolMemberPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam PoolMemberFilter filter, @BeanParam PageRequest page) {
        return lists.respond(members.list(filter), page);
    }
}
