package uk.police.wmp.houserules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import uk.police.wmp.identity.TestTokens;

/**
 * Walks over every operation that reads, with each permission that lets a caller in and with all but one, and looks in lists, CSV,
 * single records and the feed for what planted records say in confidence.
 */
final class ConfidentialWalk {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final RunningApplication application;
    private final ApiDocument document;
    private final SortedSet<String> everyPermission;
    private final Map<String, Map<String, String>> confidential = ConfidentialImports.declared();
    private final Map<String, String> ids = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private List<PlantedRecord> planted;

    ConfidentialWalk(RunningApplication application, ApiDocument document, SortedSet<String> everyPermission) {
        this.application = application;
        this.document = document;
        this.everyPermission = everyPermission;
    }

    List<String> faults(List<PlantedRecord> records, Set<String> writtenBlindly) {
        planted = records;
        if (!confidential.isEmpty()) {
            String before = json(get("/v1/positions", "application/json", everyPermission))
                    .path("position")
                    .asText();
            planted.forEach(this::plant);
            confidential.forEach(this::requireAllOfItPlanted);
            for (Operation operation : document.operations()) {
                if (operation.reads()) {
                    callers(operation).forEach(caller -> read(operation, caller, before));
                }
            }
            planted.forEach(record -> guess(record, writtenBlindly.contains(record.type())));
        }
        return faults;
    }

    private void plant(PlantedRecord record) {
        HttpResponse<String> sent = application.send(application
                .request("/v1/imports/" + record.type())
                .header("Content-Type", "application/x-ndjson")
                .header("Authorization", bearer(everyPermission))
                .POST(BodyPublishers.ofString(record.line()))
                .build());
        JsonNode answer = json(sent.body());
        if (sent.statusCode() != 201) {
            throw new IllegalStateException(record + " is refused: " + sent.body()
                    + get(answer.path("errors").asText(), "application/json", everyPermission)
                            .body());
        }
        ids.put(record.type(), recorded(record, everyPermission).path("id").asText());
    }

    private JsonNode recorded(PlantedRecord record, SortedSet<String> caller) {
        String address = "/v1/" + record.type() + "?externalId=" + encoded(record.externalId());
        return json(get(address, "application/json", caller)).path("items").path(0);
    }

    /** What nobody is shown can't be found with anybody. */
    private void requireAllOfItPlanted(String type, Map<String, String> permissions) {
        JsonNode shown = planted.stream()
                .filter(record -> record.type().equals(type))
                .findFirst()
                .map(record -> recorded(record, everyPermission))
                .orElse(JSON.createObjectNode());
        permissions.keySet().stream()
                .filter(component -> !shown.hasNonNull(component))
                .forEach(component -> faults.add("no record of " + type + " is planted that has " + component));
    }

    /** Who has one permission that the operation asks for, and who has all but one of those that components ask for. */
    private Set<SortedSet<String>> callers(Operation operation) {
        Set<SortedSet<String>> callers = new HashSet<>();
        operation.scopes().forEach(scope -> callers.add(new TreeSet<>(Set.of(scope))));
        confidential.values().forEach(permissions -> permissions.values().forEach(one -> callers.add(allBut(one))));
        return callers;
    }

    private SortedSet<String> allBut(String permission) {
        SortedSet<String> others = new TreeSet<>(everyPermission);
        others.remove(permission);
        return others;
    }

    private void read(Operation operation, SortedSet<String> caller, String before) {
        for (String address : addresses(operation, before)) {
            for (String accepted : List.of("application/json", "text/csv")) {
                HttpResponse<String> answer = get(address, accepted, caller);
                if (answer.statusCode() == 200) {
                    look(address, answer, caller);
                }
            }
        }
    }

    private List<String> addresses(Operation operation, String before) {
        String path = operation.path();
        if (operation.id().equals("listChanges")) {
            return List.of(path + "?after=" + before);
        }
        List<String> found = new ArrayList<>();
        for (PlantedRecord record : planted) {
            String collection = "/v1/" + record.type();
            if (path.equals(collection)) {
                found.add(path + "?externalId=" + encoded(record.externalId()));
            } else if (path.startsWith(collection + "/{id}")) {
                found.add(path.replace("{id}", ids.get(record.type())));
            }
        }
        return found.isEmpty() && operation.parameters("path").isEmpty() ? List.of(Sample.address(operation)) : found;
    }

    private void look(String address, HttpResponse<String> answer, SortedSet<String> caller) {
        boolean csv = answer.headers().firstValue("Content-Type").orElse("").startsWith("text/csv");
        JsonNode read = csv ? null : json(answer.body());
        for (PlantedRecord record : planted) {
            confidential.getOrDefault(record.type(), Map.of()).forEach((component, permission) -> {
                if (!caller.contains(permission)
                        && (csv ? column(answer.body(), record, component) : member(read, record, component))) {
                    faults.add("%s tells %s who has no %s but %s: %s"
                            .formatted(
                                    address,
                                    csv ? "in CSV" : "in JSON",
                                    permission,
                                    caller.size() == 1 ? caller : "all others",
                                    component));
                }
            });
        }
    }

    private static boolean column(String csv, PlantedRecord record, String component) {
        return csv.contains(record.externalId())
                && Arrays.asList(csv.split("\\R", 2)[0].split(",")).contains(component);
    }

    private static boolean member(JsonNode node, PlantedRecord record, String component) {
        if (node.path("externalId").asText().equals(record.externalId()) && node.hasNonNull(component)) {
            return true;
        }
        for (JsonNode below : node) {
            if (member(below, record, component)) {
                return true;
            }
        }
        return false;
    }

    /** A filter, an order or a change by the very value that is recorded. */
    private void guess(PlantedRecord record, boolean blindly) {
        confidential.getOrDefault(record.type(), Map.of()).forEach((component, permission) -> {
            SortedSet<String> others = allBut(permission);
            Map<String, String> beside = ConfidentialImports.neighbours(record.type());
            String value = json(record.line()).path(component).asText();
            for (Operation operation : document.operations()) {
                String path = "/v1/" + record.type();
                if (operation.reads() && operation.path().equals(path)) {
                    operation.parameters("query").stream()
                            .filter(parameter -> parameter.name().equals(component))
                            .forEach(filter -> refuses(path + '?' + component + '=' + encoded(value), others, 403));
                    refuses(path + "?sort=" + component, others, 400, 403);
                } else if (!blindly
                        && operation.method().equals("PATCH")
                        && operation.path().equals(path + "/{id}")) {
                    expect(operation + " of " + component, changed(record, component, others), 403);
                    String neighbour = beside.get(component);
                    if (neighbour != null) {
                        expect(operation + " of " + neighbour, changed(record, neighbour, others), 403);
                    }
                }
            }
        });
    }

    private HttpResponse<String> changed(PlantedRecord record, String component, SortedSet<String> caller) {
        return application.send(application
                .request("/v1/" + record.type() + '/' + ids.get(record.type()))
                .header("Content-Type", "application/merge-patch+json")
                .header("Authorization", bearer(caller))
                .header("If-Match", "*")
                .method(
                        "PATCH",
                        BodyPublishers.ofString("{\"%s\": %s}"
                                .formatted(component, json(record.line()).path(component))))
                .build());
    }

    private void refuses(String address, SortedSet<String> caller, Integer... statuses) {
        expect(address, get(address, "application/json", caller), statuses);
    }

    private void expect(String what, HttpResponse<String> answer, Integer... statuses) {
        if (!Arrays.asList(statuses).contains(answer.statusCode())) {
            faults.add(what + " without its permission answers " + answer.statusCode());
        }
    }

    private HttpResponse<String> get(String address, String accepted, SortedSet<String> caller) {
        return application.send(application
                .request(address)
                .header("Accept", accepted)
                .header("Authorization", bearer(caller))
                .GET()
                .build());
    }

    private static String bearer(SortedSet<String> permissions) {
        return "Bearer " + TestTokens.token(permissions.toArray(String[]::new));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return json(answer.body());
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException notJson) {
            throw new IllegalStateException(text + " is not JSON", notJson);
        }
    }
}
