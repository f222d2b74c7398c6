package uk.police.wmp.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Says who asks it, as any resource is told. */
@Path("/test/caller")
@RolesAllowed("figures:read")
@RunOnVirtualThread
public class CallerResource {

    private final Caller caller;

    CallerResource(Caller caller) {
        this.caller = caller;
    }

    /** What the caller's token says. */
    public record Said(String actor, String client, UUID workerId, Set<String> permissions) {}

    @GET
    public Said caller() {
        return new Said(caller.actor(), caller.client(), caller.workerId(), new TreeSet<>(caller.permissions()));
    }

    /** Fails as nobody foresaw. */
    @GET
    @Path("/failing")
    public Said failing() {
        throw new IllegalStateException("nobody foresaw it");
    }
}
