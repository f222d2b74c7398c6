package uk.police.wmp.history;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.wmp.rest.ReadsNow;

/** How far this service has got: its own last position, and how far its projections have followed other services. */
@Path("/v1/positions")
@Tag(name = "Changes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ProjectionResource {

    /**
     * A projection's progress.
     *
     * @param source the service followed
     * @param position how far the source's feed has been followed: all up to this transaction, or this change of one
     * @param followedAt when it got there
     */
    public record Projection(String source, String position, OffsetDateTime followedAt) {}

    /**
     * How far this service has got.
     *
     * @param position its last transaction
     * @param projections what it follows of other services, and how far
     */
    public record Positions(long position, List<Projection> projections) {}

    private final DataSource database;

    ProjectionResource(DataSource database) {
        this.database = database;
    }

    @GET
    @ReadsNow
    @RolesAllowed("changes:read")
    @Operation(
            operationId = "getPositions",
            summary = "Gives the last change position, and how far this service's projections have followed others")
    public Positions positions() throws SQLException {
        try (Connection connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select source, position, followed_at from public.feed_cursor order by source");
                var row = select.executeQuery()) {
            List<Projection> projections = new ArrayList<>();
            while (row.next()) {
                projections.add(
                        new Projection(row.getString(1), row.getString(2), row.getObject(3, OffsetDateTime.class)));
            }
            return new Positions(KnownReading.lastPosition(connection), projections);
        }
    }
}
