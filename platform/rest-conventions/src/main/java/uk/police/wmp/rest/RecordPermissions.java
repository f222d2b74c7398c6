package uk.police.wmp.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Lets nobody at inherited operations who lacks the permission that their resource declares ({@link RecordOperations}). */
final class RecordPermissions {

    private final ResourceInfo resource;
    private final Caller caller;

    RecordPermissions(ResourceInfo resource, Caller caller) {
        this.resource = resource;
        this.caller = caller;
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    void check() {
        Method method = resource.getResourceMethod();
        if (method == null) {
            return;
        }
        RolesAllowed own = method.getAnnotation(RolesAllowed.class);
        if (own != null) {
            // asked here too: of an operation that overrides an inherited one the framework may look at the inherited
            // alone
            List<String> any = List.of(own.value());
            if (any.stream().noneMatch(caller::may)) {
                throw Permissions.missing(any);
            }
            return;
        }
        boolean inherited = method.getDeclaringClass() != resource.getResourceClass();
        RecordOperations declared = resource.getResourceClass().getAnnotation(RecordOperations.class);
        if (declared == null) {
            if (inherited) {
                throw Permissions.missing(
                        List.of("of " + resource.getResourceClass().getSimpleName() + ", which declares none"));
            }
            return;
        }
        if (inherited || RecordVerb.LIST.is(method)) {
            String needed = method.isAnnotationPresent(GET.class) ? declared.read() : declared.write();
            if (!caller.may(needed)) {
                throw Permissions.missing(List.of(needed));
            }
        }
    }
}
