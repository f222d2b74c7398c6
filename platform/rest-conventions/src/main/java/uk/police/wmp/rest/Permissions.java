package uk.police.wmp.rest;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/** What an operation needs, read from the annotation that guards it, so that a refusal can name it. */
public final class Permissions {

    private Permissions() {}

    /** A refusal that names what is missing: 403. */
    public static Problem missing(List<String> permissions) {
        String names = String.join(" or ", permissions);
        return new Problem(
                        403,
                        "forbidden",
                        "The token lacks a permission",
                        "This needs the permission " + names + ", which the token does not carry.")
                .with("requiredScope", names);
    }

    static List<String> required(SimpleResourceInfo resource) {
        if (resource == null || resource.getResourceClass() == null) {
            return List.of();
        }
        for (var method : resource.getResourceClass().getDeclaredMethods()) {
            if (method.getName().equals(resource.getMethodName()) && method.isAnnotationPresent(RolesAllowed.class)) {
                return List.of(method.getAnnotation(RolesAllowed.class).value());
            }
        }
        RolesAllowed onClass = resource.getResourceClass().getAnnotation(RolesAllowed.class);
        return onClass == null ? List.of() : List.of(onClass.value());
    }
}
