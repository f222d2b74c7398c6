package uk.police.wmp.rest;

import java.lang.annotation.Annotation;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** The resource methods behind a document's operations, which their operationId leads to: every operation has one of its own. */
public final class OperationMethods {

    private final Map<String, MethodInfo> byId = new HashMap<>();

    public OperationMethods(IndexView index) {
        index.getAnnotations(org.eclipse.microprofile.openapi.annotations.Operation.class).stream()
                .filter(operation -> operation.target().kind() == AnnotationTarget.Kind.METHOD
                        && operation.value("operationId") != null)
                .forEach(operation -> byId.put(
                        operation.value("operationId").asString(),
                        operation.target().asMethod()));
        RecordOperationNames.declaredIn(index).forEach(names -> byId.putAll(names.methods(index)));
    }

    /** One operation, with what its method is marked with. */
    public record Documented(PathItem item, PathItem.HttpMethod http, Operation operation, MethodInfo method) {

        public boolean is(Class<? extends Annotation> marker) {
            return method != null && method.hasAnnotation(marker);
        }

        public boolean changes() {
            return http != PathItem.HttpMethod.GET;
        }

        public boolean needsVersion() {
            return http == PathItem.HttpMethod.PATCH || http == PathItem.HttpMethod.DELETE || is(AgainstVersion.class);
        }
    }

    /** In the order of the document. */
    public void forEach(OpenAPI document, BiConsumer<String, Documented> visitor) {
        if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
            return;
        }
        document.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations()
                        .forEach((http, operation) -> visitor.accept(
                                path, new Documented(item, http, operation, byId.get(operation.getOperationId())))));
    }
}
