package uk.police.wmp.gateway.figures;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.wmp.gateway.door.CurrentCaller;
import uk.police.wmp.rest.ReadsNow;

/** {@code /v1/figures}: what can be asked, of all services. */
@Path("/v1/figures")
@Tag(name = "Figures", description = "The figures of all services, each answered by the service that owns it.")
@RunOnVirtualThread
class FigureCatalogue {

    /** The catalogue of all services. */
    @Schema(name = "ForceFigures")
    public record Catalogue(
            @Schema(
                    type = SchemaType.ARRAY,
                    implementation = Object.class,
                    description = "Each figure as its service describes it, with the service's id.")
            List<ObjectNode> items,

            @Schema(description = "The services whose figures are missing from the list just now.")
            List<UnavailableService> unavailable) {}

    /**
     * A service that didn't answer.
     *
     * @param service its id, as in the addresses
     * @param detail why, and what to do
     */
    public record UnavailableService(String service, String detail) {}

    private final Listings listings;
    private final CurrentCaller caller;

    FigureCatalogue(Listings listings, CurrentCaller caller) {
        this.listings = listings;
        this.caller = caller;
    }

    @GET
    @ReadsNow
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("figures:read")
    @Operation(
            operationId = "listFigures",
            summary = "Lists the figures of all services",
            description = "A service that is down is named in `unavailable`; the figures of the others are complete.")
    public Catalogue list() {
        Listing.Reading reading = listings.figures()
                .read(caller.onBehalf())
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        List<ObjectNode> items = new ArrayList<>();
        reading.entries().forEach((service, entries) -> {
            for (JsonNode entry : entries) {
                ObjectNode item = entry.deepCopy();
                items.add(item.put("service", service.id()));
            }
        });
        List<UnavailableService> unavailable = new ArrayList<>();
        reading.unavailable().forEach((service, why) -> unavailable.add(new UnavailableService(service.id(), why)));
        return new Catalogue(items, unavailable);
    }
}
