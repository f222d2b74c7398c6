package uk.police.wmp.recruitment.fairness.publication;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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
import uk.police.wmp.history.RecordResource;
import uk.police.wmp.rest.AgainstVersion;
import uk.police.wmp.rest.Idempotent;
import uk.police.wmp.rest.PageRequest;
import uk.police.wmp.rest.RecordOperations;

@Path("/v1/publications")
@Tag(
        name = "Publications",
        description = "Where and when editions of policies and guidance were published, and are to be.")
@RecordOperations(one = "a publication", many = "publications", read = "recruitment:read", write = "recruitment:write")
@RunOnVirtualThread
class PublicationResource extends RecordResource<RecordPublication, PublicationView> {

    private final PublicationService publications;

    PublicationResource(PublicationService publications) {
        super(publications);
        this.publications = publications;
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam PublicationFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }

    @POST
    @Path("/{id}/publish")
    @Idempotent
    @AgainstVersion
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "publishEdition",
            summary = "Publishes the edition on the channel",
            description = "409 when it is published already.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now.",
            content = @Content(schema = @Schema(implementation = PublicationView.class)))
    public Response publish(@PathParam("id") UUID id, PublishEdition step) {
        return Response.ok(publications.publish(id, step)).build();
    }

    @POST
    @Path("/{id}/take-down")
    @Idempotent
    @AgainstVersion
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "takeDownEdition",
            summary = "Takes the edition down from the channel",
            description = "409 unless it is published.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now.",
            content = @Content(schema = @Schema(implementation = PublicationView.class)))
    public Response takeDown(@PathParam("id") UUID id, TakeDown step) {
        return Response.ok(publications.takeDown(id, step)).build();
    }
}
