package uk.police.wmp.history;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
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
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import uk.police.wmp.rest.Created;
import uk.police.wmp.rest.Idempotent;
import uk.police.wmp.rest.ListQuery;
import uk.police.wmp.rest.PageRequest;
import uk.police.wmp.rest.RecordLists;
import uk.police.wmp.rest.RecordOperations;
import uk.police.wmp.rest.RecordView;
import uk.police.wmp.rest.reading.MergePatch;

/**
 * The operations that every kind of record has. A resource that extends this says where it is ({@code @Path}), who may
 * ({@link RecordOperations}) and what its list is filtered by: the one operation that it writes itself, and answers with
 * {@link #page}.
 */
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public abstract class RecordResource<R extends Record, V extends Record & RecordView> {

    private final Records<?, R, V> records;

    @Inject
    RecordLists lists;

    @Inject
    UriInfo uri;

    protected RecordResource(Records<?, R, V> records) {
        this.records = records;
    }

    @POST
    @Idempotent
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    public Response create(R details) {
        V created = records.create(details);
        return Created.at(uri.getPath(), created.id(), created);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    public V get(@PathParam("id") UUID id) {
        return records.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    public V change(@PathParam("id") UUID id, MergePatch patch) {
        return records.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    public void remove(@PathParam("id") UUID id) {
        records.remove(id);
    }

    /** A page of them, or all of them as CSV. */
    protected final Response page(ListQuery<?> query, PageRequest page) {
        return lists.respond(query, page);
    }

    /** A page of those that pass the filter, or all of them as CSV. */
    protected final Response page(Record filter, PageRequest page) {
        return lists.respond(records.matching(filter), page);
    }
}
