package uk.police.wmp.rest;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;

/**
 * Writes into the document the permission that each operation needs ({@code x-required-scope}, and in words), and how it refuses
 * those who lack it. Comes last, for the framework knows it
 * last, and puts the whole in order.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class OperationPermissions implements OASFilter {

    private static final List<String> ALWAYS_IN_VIEWS = List.of("id", "version", "externalId");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getComponents().getSchemas().values().forEach(OperationPermissions::alwaysThere);
        ApiComponents components = new ApiComponents(document);
        OperationProblems problems = new OperationProblems(components);
        document.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
                    permissions(operation);
                    if (operation.getSecurity() != null
                            && !operation.getSecurity().isEmpty()) {
                        problems.replace(operation, "401", "403");
                        problems.add(operation, "503");
                    }
                }));
        components.inOrder(document);
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
}
