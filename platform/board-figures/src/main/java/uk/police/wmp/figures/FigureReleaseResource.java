package uk.police.wmp.figures;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import uk.police.wmp.rest.Problem;
import uk.police.wmp.rest.ReadsNow;
import uk.police.wmp.rest.WithoutVersion;

/** When the figures of this service that are under disclosure control take in what has been recorded since. */
@Path("/v1/figure-releases")
@Tag(name = "Figures")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class FigureReleaseResource {

    /**
     * Which there were.
     *
     * @param items the newest first
     */
    @Schema(name = "FigureReleases")
    record Released(List<FigureRelease> items) {}

    private final FigureReleases releases;

    FigureReleaseResource(FigureReleases releases) {
        this.releases = releases;
    }

    @GET
    @ReadsNow
    @RolesAllowed("figures:read")
    @Operation(
            operationId = "listFigureReleases",
            summary = "Lists the releases of published figures, the newest first",
            description =
                    "The last 366. What is published is of the newest; before there is one, the first question makes it.")
    @APIResponse(responseCode = "200", description = "When published figures moved, and to which position.")
    public Released list() {
        return new Released(releases.all());
    }

    @POST
    @RolesAllowed("figures:release")
    @ResponseStatus(201)
    @WithoutVersion("adds a release and changes none")
    @Operation(
            operationId = "releaseFigures",
            summary = "Releases the figures as they are now",
            description =
                    "From now on callers without `figures:unsuppressed` read figures under disclosure control as of the records of"
                            + " this moment, until the next release. One a day at most: two around one person's joining would tell"
                            + " of that person.")
    @APIResponse(
            responseCode = "201",
            description = "The release",
            content = @Content(schema = @Schema(implementation = FigureRelease.class)))
    public FigureRelease release() {
        return releases.release()
                .orElseThrow(() -> new Problem(
                        409,
                        "released-today",
                        "There has been a release today",
                        "Published figures move once a day at most. The next release can be made tomorrow."));
    }
}
