package uk.police.wmp.rest;

import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The answer to a POST that made a record: 201, where it is, and what it is. */
public final class Created {

    private Created() {}

    public static Response at(String path, Object id, Object view) {
        return Response.created(URI.create(path + "/" + id)).entity(view).build();
    }
}
