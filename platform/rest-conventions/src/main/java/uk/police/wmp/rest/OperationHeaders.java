package uk.police.wmp.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The parameters that an operation has for its method alone: what is read as known at, what is changed against, what is sent twice. */
final class OperationHeaders {

    /** What isn't a business record has no history to be read. */
    private static final List<String> WITHOUT_HISTORY =
            List.of("/v1/changes", "/v1/positions", "/v1/codes", "/v1/imports", "/v1/figures");

    private OperationHeaders() {}

    static void describe(String path, PathItem.HttpMethod method, Operation operation) {
        switch (method) {
            case GET -> {
                if (WITHOUT_HISTORY.stream().noneMatch(path::startsWith)) {
                    add(
                            operation,
                            Parameter.In.QUERY,
                            "asKnownAt",
                            false,
                            "Answers from what was recorded then: an instant (`2022-04-08T12:00:00Z`), or a change position"
                                    + " (`8437`), which is exact for ever.");
                }
            }
            case POST -> {
                add(
                        operation,
                        Parameter.In.HEADER,
                        "Idempotency-Key",
                        false,
                        "The same key and body within 24 hours give the first response again, and make nothing new.");
                reason(operation);
            }
            case PATCH, DELETE -> {
                add(
                        operation,
                        Parameter.In.HEADER,
                        "If-Match",
                        true,
                        "The ETag of the version that the change was made against.");
                reason(operation);
            }
            default -> {
                // nothing that is the method's alone
            }
        }
    }

    private static void reason(Operation operation) {
        add(
                operation,
                Parameter.In.HEADER,
                "Change-Reason",
                false,
                "Why; recorded with the change, which is then a correction in the feed.");
    }

    private static void add(Operation operation, Parameter.In in, String name, boolean required, String description) {
        List<Parameter> declared = operation.getParameters() == null ? List.of() : operation.getParameters();
        if (declared.stream().anyMatch(parameter -> name.equals(parameter.getName()))) {
            return;
        }
        operation.addParameter(OASFactory.createParameter()
                .name(name)
                .in(in)
                .required(required)
                .description(description)
                .schema(OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING))));
    }
}
