package uk.police.wmp.rest;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;

/**
 * Writes into the document what every operation has in common: the permission that it needs ({@code x-required-scope}, and in
 * words), and the problems that it answers with.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class OperationPermissions implements OASFilter {

    private static final String PROBLEM = "Problem";
    /** In this order: the document is compared with the committed one. */
    private static final Map<String, String> PROBLEMS = new TreeMap<>(Map.of(
            "400", "The request is not valid; violations name every fault",
            "401", "No token, or one that is not accepted",
            "403", "The token lacks the permission",
            "503", "Something that this needs is down or busy; Retry-After says when to ask again"));

    private static final List<String> ALWAYS_IN_VIEWS = List.of("id", "version", "externalId");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getComponents().getSchemas().values().forEach(OperationPermissions::alwaysThere);
        document.getComponents().addSchema(PROBLEM, problemSchema());
        document.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
                    permissions(operation);
                    problems(operation);
                }));
    }

    /** Absent fields are left out of representations; these never are, and a generated client needn't ask. */
    private static void alwaysThere(Schema schema) {
        if (schema.getProperties() == null) {
            return;
        }
        boolean isView = schema.getProperties().keySet().containsAll(ALWAYS_IN_VIEWS);
        for (String name : isView ? ALWAYS_IN_VIEWS : List.of("items")) {
            boolean listed =
                    schema.getRequired() != null && schema.getRequired().contains(name);
            if (schema.getProperties().containsKey(name) && !listed) {
                schema.addRequired(name);
            }
        }
    }

    private static void permissions(Operation operation) {
        List<String> scopes = new ArrayList<>();
        List<SecurityRequirement> security = operation.getSecurity() == null ? List.of() : operation.getSecurity();
        security.forEach(requirement -> requirement.getSchemes().values().forEach(scopes::addAll));
        String needs;
        if (security.isEmpty()) {
            needs = "Open to everybody.";
        } else if (scopes.isEmpty()) {
            needs = "Needs a valid token, and no particular permission.";
        } else {
            needs = "Needs the permission `" + String.join("` or `", scopes) + "`.";
            operation.addExtension("x-required-scope", String.join(" ", scopes));
        }
        String description =
                operation.getDescription() == null ? operation.getSummary() + ". " : operation.getDescription() + " ";
        operation.setDescription(description + needs);
    }

    private static void problems(Operation operation) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        boolean secured =
                operation.getSecurity() != null && !operation.getSecurity().isEmpty();
        Map<String, String> problems = secured ? PROBLEMS : Map.of();
        problems.forEach((status, description) -> {
            if (operation.getResponses().getAPIResponse(status) == null
                    || operation.getResponses().getAPIResponse(status).getContent() == null) {
                operation.getResponses().addAPIResponse(status, problem(description));
            }
        });
    }

    private static APIResponse problem(String description) {
        MediaType content =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM));
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent().addMediaType(ProblemResponse.PROBLEM_JSON, content));
    }

    private static Schema problemSchema() {
        Schema violation = object("One fault in a request.")
                .addProperty("field", string("A JSON Pointer into the body, or the name of a parameter."))
                .addProperty("message", string("What is wrong, and what would be right."))
                .required(List.of("field", "message"));
        return object("A failure (RFC 9457).")
                .addProperty("type", string("What kind of failure: a permanent address under /problems."))
                .addProperty("title", string("The kind of failure in a few words."))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .type(List.of(Schema.SchemaType.INTEGER))
                                .description("The HTTP status."))
                .addProperty("detail", string("What happened this time, and what to do."))
                .addProperty("instance", string("This occurrence."))
                .addProperty(
                        "violations",
                        OASFactory.createSchema()
                                .type(List.of(Schema.SchemaType.ARRAY))
                                .description("Every fault of an invalid request.")
                                .items(violation))
                .required(List.of("type", "title", "status", "detail", "instance"));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.OBJECT)).description(description);
    }

    private static Schema string(String description) {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)).description(description);
    }
}
