package uk.police.wmp.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.wmp.rest.Caller;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.Links;
import uk.police.wmp.rest.ReadsNow;

/** The change feed: a page of CloudEvents, or the same as a stream of server-sent events that goes on. */
@Path("/v1/changes")
@Tag(name = "Changes", description = "Everything that changed, in the order of the commits.")
@RunOnVirtualThread
class ChangeResource {

    static final String CLOUD_EVENTS = "application/cloudevents-batch+json";
    /** The last transaction when the page was read. */
    static final String POSITION_HEADER = "Feed-Position";

    /** When that transaction committed. */
    static final String POSITION_TIME_HEADER = "Feed-Position-Time";
    /** When the transaction of {@code after} committed. */
    static final String AFTER_TIME_HEADER = "Feed-After-Time";

    private static final String LAST_EVENT_ID = "Last-Event-ID";

    private static final int DEFAULT_LIMIT = 100;
    private static final int GREATEST_LIMIT = 1000;

    private final ChangeFeed feed;
    private final Caller caller;
    private final ObjectMapper json;
    private final HttpHeaders headers;
    private final long pollMillis;
    private final long streamSeconds;

    ChangeResource(
            ChangeFeed feed,
            Caller caller,
            ObjectMapper json,
            HttpHeaders headers,
            @ConfigProperty(name = "wmp.changes.poll-millis", defaultValue = "500") long pollMillis,
            @ConfigProperty(name = "wmp.changes.stream-seconds", defaultValue = "300") long streamSeconds) {
        this.feed = feed;
        this.caller = caller;
        this.json = json;
        this.headers = headers;
        this.pollMillis = pollMillis;
        this.streamSeconds = streamSeconds;
    }

    @GET
    @ReadsNow
    @RolesAllowed("changes:read")
    @Operation(
            operationId = "listChanges",
            summary = "Gives what changed after a position, in the order of the commits",
            description =
                    "A reader that goes on after the last id it has seen never misses a committed change and never sees"
                            + " one out of order. A change has the record as that change left it, as far as this caller may see it."
                            + " With `Accept: text/event-stream` the changes come as they happen; a `Last-Event-ID` then says where to go"
                            + " on, whatever `after` says. A position that isn't there yet is refused.")
    @APIResponse(
            responseCode = "200",
            description =
                    "The changes, oldest first; fewer than the limit when there are no more. The header Feed-Position is the"
                            + " last transaction when the page was read: a reader of a page that isn't full has seen all up to it."
                            + " Feed-Position-Time is when that one committed, and Feed-After-Time when the one of `after` did: where that is"
                            + " another time than the reader remembers, the service was restored to an older state, and its feed is to be"
                            + " read again from the start.",
            content = {
                @Content(
                        mediaType = CLOUD_EVENTS,
                        schema =
                                @Schema(
                                        type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.ARRAY,
                                        implementation = Change.class)),
                @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(implementation = String.class))
            })
    public Response changes(
            @QueryParam("after")
                    @Parameter(
                            description =
                                    "A position (`8437`) or the id of a change (`8437.3`); from the start without.")
                    String after,
            @QueryParam("limit")
                    @Parameter(
                            description = "How many changes at most: 1 to 1,000, 100 unless given.",
                            schema =
                                    @Schema(
                                            implementation = Integer.class,
                                            minimum = "1",
                                            maximum = "" + GREATEST_LIMIT,
                                            defaultValue = "" + DEFAULT_LIMIT))
                    Integer limit,
            @QueryParam("recordType") @Parameter(description = "Only changes of these record types; may be repeated.")
                    List<String> recordTypes,
            @QueryParam("recordId")
                    @Parameter(description = "Only the changes of the record with this id: its history.")
                    UUID recordId)
            throws SQLException {
        int most = limit == null ? DEFAULT_LIMIT : limit;
        if (most < 1 || most > GREATEST_LIMIT) {
            throw new InvalidRequest("limit", "must be between 1 and " + GREATEST_LIMIT);
        }
        for (String type : recordTypes) {
            if (!feed.knows(type)) {
                throw new InvalidRequest("recordType", "there are no changes of " + type + " here");
            }
        }
        ChangePosition position = position(after);
        ChangeFeed.Selection selection = new ChangeFeed.Selection(recordTypes, recordId);
        if (wantsStream()) {
            Subscription subscription = new Subscription(selection, Set.copyOf(permissions()), Links.prefix());
            StreamingOutput stream = out -> stream(out, position, subscription);
            return Response.ok(stream, MediaType.SERVER_SENT_EVENTS)
                    .header("Cache-Control", "no-store")
                    .header("X-Accel-Buffering", "no")
                    .build();
        }
        ChangeFeed.Page page =
                feed.after(position, most, selection, new ChangeFeed.Reader(caller::may, Links.prefix()));
        return Response.ok(page.changes(), CLOUD_EVENTS)
                .header(POSITION_HEADER, page.position())
                .header(POSITION_TIME_HEADER, page.committedAt()) // null: no header
                .header(AFTER_TIME_HEADER, page.afterCommittedAt())
                .build();
    }

    /** A browser that comes back sends the address that it was made with, and how far it got since: that is what counts. */
    private ChangePosition position(String after) throws SQLException {
        String last = headers.getHeaderString(LAST_EVENT_ID);
        String field = last == null ? "after" : LAST_EVENT_ID;
        ChangePosition position = ChangePosition.parse(field, last == null ? after : last);
        if (position.seq() > 0) {
            long latest = feed.lastPosition();
            if (position.seq() > latest) {
                throw new InvalidRequest(
                        field,
                        "is a position to come: the last one is " + latest + "; nothing before it would be told");
            }
        }
        return position;
    }

    private record Subscription(ChangeFeed.Selection selection, Set<String> permissions, String prefix) {}

    private Set<String> permissions() {
        return caller.permissions();
    }

    /** A client that names both, as generated ones do, gets what it names first. */
    private boolean wantsStream() {
        for (MediaType accepted : headers.getAcceptableMediaTypes()) {
            if (accepted.isWildcardType() || accepted.getSubtype().endsWith("json")) {
                return false;
            }
            if (accepted.isCompatible(MediaType.SERVER_SENT_EVENTS_TYPE)) {
                return true;
            }
        }
        return false;
    }

    /** Ends after a while, when the client comes again with its Last-Event-ID and a token that is still good. */
    private void stream(OutputStream out, ChangePosition start, Subscription subscription) throws IOException {
        long end = System.nanoTime() + streamSeconds * 1_000_000_000L;
        ChangePosition position = start;
        try {
            while (System.nanoTime() < end) {
                List<Change> changes = feed.after(
                                position,
                                DEFAULT_LIMIT,
                                subscription.selection(),
                                new ChangeFeed.Reader(subscription.permissions()::contains, subscription.prefix()))
                        .changes();
                for (Change change : changes) {
                    out.write(event(change).getBytes(StandardCharsets.UTF_8));
                    position = ChangePosition.parse("id", change.id());
                }
                if (changes.isEmpty()) {
                    out.write(":\n\n".getBytes(StandardCharsets.UTF_8));
                    Thread.sleep(pollMillis);
                }
                out.flush();
            }
        } catch (SQLException unreachable) {
            throw new IOException(unreachable);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private String event(Change change) throws JsonProcessingException {
        return "id: " + change.id() + "\nevent: " + change.type() + "\ndata: " + json.writeValueAsString(change)
                + "\n\n";
    }
}
