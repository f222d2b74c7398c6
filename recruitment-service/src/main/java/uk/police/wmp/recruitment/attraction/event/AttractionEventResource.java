package uk.police.wmp.recruitment.attraction.event;

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

@Path("/v1/attraction-events")
@Tag(
        name = "Attraction events",
        description =
                "Stalls, fairs, academies, workshops, phases of influencer campaigns: what happens to attract applicants.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class AttractionEventResource {

    /** What a list answers with. */
    record AttractionEventPage(List<AttractionEventView> items, String next) {}

    private final AttractionEventService events;
    private final RecordLists lists;

    AttractionEventResource(AttractionEventService events, RecordLists lists) {
        this.events = events;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listAttractionEvents", summary = "Lists attraction events")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = AttractionEventPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam AttractionEventFilter filter, @BeanParam PageRequest page) {
        return lists.respond(events.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createAttractionEvent", summary = "Records an attraction event")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = AttractionEventView.class)))
    public Response create(PlanAttractionEvent details) {
        AttractionEventView created = events.create(details);
        return Created.at("/v1/attraction-events", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getAttractionEvent", summary = "Gives an attraction event")
    public AttractionEventView get(@PathParam("id") UUID id) {
        return events.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changeAttractionEvent", summary = "Changes an attraction event")
    public AttractionEventView change(@PathParam("id") UUID id, MergePatch patch) {
        return events.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "removeAttractionEvent",
            summary = "Removes an attraction event that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        events.remove(id);
    }
}
