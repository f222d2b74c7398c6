package uk.police.wmp.rest;

import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Locale;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.jboss.jandex.DotName;

/** What can be done with every kind of record, in the order of the document. */
enum RecordVerb {
    REMOVE(PathItem.HttpMethod.DELETE, "/{id}", "Removes %s that was recorded in error"),
    LIST(PathItem.HttpMethod.GET, "", "Lists %s"),
    GET(PathItem.HttpMethod.GET, "/{id}", "Gives %s"),
    CHANGE(PathItem.HttpMethod.PATCH, "/{id}", "Changes %s"),
    CREATE(PathItem.HttpMethod.POST, "", "Records %s");

    private final PathItem.HttpMethod httpMethod;
    private final String below;
    private final String summary;

    RecordVerb(PathItem.HttpMethod httpMethod, String below, String summary) {
        this.httpMethod = httpMethod;
        this.below = below;
        this.summary = summary;
    }

    /** The name of the resource's method, which the operationId begins with. */
    String method() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a resource's own method is this operation, and not one of its steps or of its parts. */
    boolean is(Method resourceMethod) {
        return resourceMethod.getName().equals(method())
                && resourceMethod.isAnnotationPresent(Path.class) == !below.isEmpty();
    }

    PathItem.HttpMethod httpMethod() {
        return httpMethod;
    }

    DotName http() {
        return DotName.createSimple("jakarta.ws.rs." + httpMethod);
    }

    String below() {
        return below;
    }

    String summary() {
        return summary;
    }

    boolean reads() {
        return httpMethod == PathItem.HttpMethod.GET;
    }
}
