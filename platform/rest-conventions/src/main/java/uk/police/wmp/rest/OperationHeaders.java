package uk.police.wmp.rest;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;
import uk.police.wmp.rest.OperationMethods.Documented;

/**
 * Writes into the document what operations take and give in headers, and the problems that follow from it: the version that a
 * change is made against, the key that makes a POST happen once, the tag that a representation leaves with.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class OperationHeaders implements OASFilter {

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private final OperationMethods methods;
    private final Set<String> versioned;

    public OperationHeaders(IndexView index) {
        methods = new OperationMethods(index);
        versioned = index.getAllKnownImplementations(Versioned.class).stream()
                .map(ClassInfo::simpleName)
                .collect(Collectors.toSet());
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        ApiComponents components = new ApiComponents(document);
        OperationProblems problems = new OperationProblems(components);
        methods.forEach(document, (path, documented) -> {
            takes(components, documented);
            gives(components, documented);
            problems.replace(documented.operation(), "400");
            problems.add(documented.operation(), statuses(path, documented));
        });
    }

    private static void takes(ApiComponents components, Documented documented) {
        if (documented.needsVersion()) {
            components.takes(
                    documented.operation(),
                    "IfMatch",
                    Parameter.In.HEADER,
                    "If-Match",
                    true,
                    "The ETag of the version that the change is made against, as the record was read (`\"3-Hd82kLq0s1E\"`), several"
                            + " of them, or the record's `version` alone (`\"3\"`); `*` for whichever it is now. 428 without, 412 when"
                            + " the record has changed since.");
        }
        if (documented.is(Idempotent.class) || components.isBare(documented.operation(), IDEMPOTENCY_KEY)) {
            components.takes(
                    documented.operation(),
                    "IdempotencyKey",
                    Parameter.In.HEADER,
                    IDEMPOTENCY_KEY,
                    false,
                    "Any 1 to 255 characters, new for each request. Sent again within 24 hours, the same key and body give the"
                            + " first answer and do nothing anew, whatever has changed meanwhile; another body is a 422.");
        }
    }

    private void gives(ApiComponents components, Documented documented) {
        Operation operation = documented.operation();
        if (operation.getResponses() == null || operation.getResponses().getAPIResponses() == null) {
            return;
        }
        List<APIResponse> tagged = new ArrayList<>();
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.equals("201")) {
                components.carries(response, "Location", "Location", "The address of what was made.");
            }
            if (status.startsWith("2") && isVersioned(response)) {
                tagged.add(response);
            }
        });
        boolean reads = documented.http() == PathItem.HttpMethod.GET;
        if (reads && !tagged.isEmpty()) {
            APIResponse unchanged = OASFactory.createAPIResponse()
                    .description("The record is still in the version that If-None-Match names.");
            tag(components, unchanged);
            components.answers(operation, "304", "NotModified", unchanged);
        }
        APIResponse own = operation.getResponses().getAPIResponse("304");
        if (own != null) {
            components.takes(
                    operation,
                    "IfNoneMatch",
                    Parameter.In.HEADER,
                    "If-None-Match",
                    false,
                    "The ETag of what the caller has: 304, without a body, while that is still what there is.");
        }
        if (own != null && own.getRef() == null) {
            tagged.add(own);
            tagged.add(operation.getResponses().getAPIResponse("200"));
        }
        tagged.forEach(response -> tag(components, response));
    }

    private static void tag(ApiComponents components, APIResponse response) {
        components.carries(
                response,
                "ETag",
                "ETag",
                "The version of what is answered as this caller was shown it, in quotes: for If-None-Match, and for If-Match"
                        + " where a record is changed, of which the version alone is compared.");
    }

    private boolean isVersioned(APIResponse response) {
        Content content = response.getContent();
        if (content == null || content.getMediaTypes() == null) {
            return false;
        }
        for (MediaType type : content.getMediaTypes().values()) {
            String schema = type.getSchema() == null ? null : type.getSchema().getRef();
            if (schema != null && versioned.contains(schema.substring(schema.lastIndexOf('/') + 1))) {
                return true;
            }
        }
        return false;
    }

    private static String[] statuses(String path, Documented documented) {
        List<String> statuses = new ArrayList<>(List.of("406"));
        if (path.contains("{")) {
            statuses.add("404");
        }
        if (documented.needsVersion() || documented.is(WithoutVersion.class) || makes(documented.operation())) {
            statuses.add("409");
        }
        if (documented.needsVersion()) {
            statuses.addAll(List.of("412", "428"));
        }
        if (documented.operation().getRequestBody() != null) {
            statuses.add("415");
            if (takesJson(documented.operation())) {
                statuses.add("413");
            }
        }
        if (documented.is(Idempotent.class)) {
            statuses.add("422");
        }
        return statuses.toArray(String[]::new);
    }

    private static boolean makes(Operation operation) {
        return operation.getResponses() != null && operation.getResponses().getAPIResponse("201") != null;
    }

    /** Files of an import may have any size. */
    private static boolean takesJson(Operation operation) {
        Content content = operation.getRequestBody().getContent();
        return content != null && content.getMediaTypes().keySet().stream().anyMatch(type -> type.endsWith("json"));
    }
}
