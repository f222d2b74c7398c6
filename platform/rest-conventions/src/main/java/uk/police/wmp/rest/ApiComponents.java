package uk.police.wmp.rest;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** What operations share, once in a document: each refers to it, and a document has what its operations refer to. */
public final class ApiComponents {

    private final Components components;

    public ApiComponents(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        components = document.getComponents();
    }

    /** Lets the operation take this parameter, unless it describes one of that name itself. */
    public void takes(
            Operation operation, String component, Parameter.In in, String name, boolean needed, String description) {
        if (isBare(operation, name)) {
            operation.setParameters(declared(operation)
                    .filter(parameter -> !name.equals(parameter.getName()))
                    .toList());
        }
        if (declared(operation).anyMatch(parameter -> name.equals(parameter.getName()))) {
            return;
        }
        if (!has(components.getParameters(), component)) {
            components.addParameter(
                    component,
                    OASFactory.createParameter()
                            .name(name)
                            .in(in)
                            .required(needed)
                            .description(description)
                            .schema(text()));
        }
        operation.addParameter(OASFactory.createParameter().ref(component));
    }

    /** Whether the operation has a parameter of this name and says nothing about it. */
    boolean isBare(Operation operation, String name) {
        return declared(operation)
                .anyMatch(parameter -> name.equals(parameter.getName()) && parameter.getDescription() == null);
    }

    private static Stream<Parameter> declared(Operation operation) {
        return operation.getParameters() == null ? Stream.empty() : operation.getParameters().stream();
    }

    /** Lets an answer carry this header, unless it describes one of that name itself. */
    void carries(APIResponse response, String component, String name, String description) {
        if (has(response.getHeaders(), name)) {
            return;
        }
        addHeader(component, description);
        response.addHeader(name, OASFactory.createHeader().ref(component));
    }

    private void addHeader(String component, String description) {
        if (!has(components.getHeaders(), component)) {
            Header header = OASFactory.createHeader().description(description).schema(text());
            components.addHeader(component, header);
        }
    }

    /** Lets the operation answer like this, unless it says itself what it answers with such a status. */
    void answers(Operation operation, String status, String component, APIResponse response) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        if (operation.getResponses().getAPIResponse(status) != null) {
            return;
        }
        if (!has(components.getResponses(), component)) {
            components.addResponse(component, response);
        }
        operation
                .getResponses()
                .addAPIResponse(status, OASFactory.createAPIResponse().ref(component));
    }

    /** Such as the one of all problems. */
    void schema(String component, Schema schema) {
        if (!has(components.getSchemas(), component)) {
            components.addSchema(component, schema);
        }
    }

    /**
     * In the order of their names, whichever filter came first: the document is compared with the committed one. An operation's
     * own parameters come before those that it shares with others, and its answers in the order of their status.
     */
    void inOrder(OpenAPI document) {
        var parameters = components.getParameters();
        var headers = components.getHeaders();
        var responses = components.getResponses();
        components.setParameters(null);
        components.setHeaders(null);
        components.setResponses(null);
        components.setParameters(sorted(parameters));
        components.setHeaders(sorted(headers));
        components.setResponses(sorted(responses));
        document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .forEach(ApiComponents::inOrder);
    }

    private static void inOrder(Operation operation) {
        if (operation.getParameters() != null) {
            operation.setParameters(declared(operation)
                    .sorted(Comparator.comparing(Parameter::getRef, Comparator.nullsFirst(Comparator.naturalOrder())))
                    .toList());
        }
        operation.getResponses().setAPIResponses(sorted(operation.getResponses().getAPIResponses()));
    }

    private static <T> Map<String, T> sorted(Map<String, T> members) {
        return members == null ? null : new TreeMap<>(members);
    }

    private static boolean has(Map<String, ?> members, String name) {
        return members != null && members.containsKey(name);
    }

    private static Schema text() {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING));
    }
}
