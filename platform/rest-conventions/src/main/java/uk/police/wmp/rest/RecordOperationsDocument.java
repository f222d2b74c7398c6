package uk.police.wmp.rest;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.IndexView;

/**
 * Names the operations that resources inherit, says what they do, answer with and need ({@link RecordOperations}). First of all
 * filters, for the others find an operation by its name.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 1000)
public class RecordOperationsDocument implements OASFilter {

    private static final String SCHEMAS = "#/components/schemas/";

    private final List<RecordOperationNames> declared;

    public RecordOperationsDocument(IndexView index) {
        declared = RecordOperationNames.declaredIn(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        for (RecordOperationNames names : declared) {
            for (RecordVerb verb : RecordVerb.values()) {
                PathItem item = document.getPaths().getPathItem(names.path() + verb.below());
                Operation found = item.getOperations().get(verb.httpMethod());
                if (found.getOperationId() == null) {
                    item.setOperation(verb.httpMethod(), null);
                    item.setOperation(verb.httpMethod(), named(found, names, verb));
                } else if (verb == RecordVerb.CREATE) {
                    found.getResponses().removeAPIResponse("200"); // of the method that this one overrides
                }
            }
            document.getComponents().addSchema(names.singular() + "Page", page(names));
        }
        document.getComponents()
                .setSchemas(new TreeMap<>(document.getComponents().getSchemas()));
    }

    private static Operation named(Operation found, RecordOperationNames names, RecordVerb verb) {
        Operation named = OASFactory.createOperation()
                .summary(names.summary(verb))
                .operationId(names.id(verb))
                .tags(found.getTags());
        if (found.getParameters() != null) {
            named.setParameters(found.getParameters());
        }
        if (found.getRequestBody() != null) {
            named.setRequestBody(found.getRequestBody());
        }
        named.setResponses(found.getResponses());
        answers(named, names, verb);
        return named.addSecurityRequirement(
                OASFactory.createSecurityRequirement().addScheme("oidc", names.permission(verb)));
    }

    private static void answers(Operation named, RecordOperationNames names, RecordVerb verb) {
        if (verb == RecordVerb.LIST) {
            named.setResponses(OASFactory.createAPIResponses()
                    .addAPIResponse(
                            "200",
                            OASFactory.createAPIResponse()
                                    .description("A page of them; with `Accept: text/csv` all that match.")
                                    .content(json(names.singular() + "Page")
                                            .addMediaType(
                                                    "text/csv",
                                                    OASFactory.createMediaType().schema(text())))));
        } else if (verb == RecordVerb.CREATE) {
            named.setResponses(OASFactory.createAPIResponses()
                    .addAPIResponse(
                            "201",
                            OASFactory.createAPIResponse()
                                    .description("As recorded.")
                                    .content(json(names.singular() + "View"))));
        }
    }

    private static Schema page(RecordOperationNames names) {
        return OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.OBJECT))
                .addProperty(
                        "items",
                        OASFactory.createSchema()
                                .type(List.of(Schema.SchemaType.ARRAY))
                                .items(OASFactory.createSchema().ref(SCHEMAS + names.singular() + "View")))
                .addProperty("next", text());
    }

    private static Content json(String schema) {
        return OASFactory.createContent()
                .addMediaType(
                        "application/json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(SCHEMAS + schema)));
    }

    private static Schema text() {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING));
    }
}
