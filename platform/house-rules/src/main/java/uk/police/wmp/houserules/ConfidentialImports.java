package uk.police.wmp.houserules;

import io.restassured.path.json.JsonPath;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.enterprise.util.TypeLiteral;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.rest.ConfidentialComponents;

/**
 * Imports, by somebody who has every permission but one, rows that name what is behind that one: whatever they guess, the answer
 * is that it needs the permission, and nothing else.
 */
final class ConfidentialImports {

    private static final List<String> GUESSES = List.of("null", "\"NS\"", "\"M\"", "\"OTHER\"", "\"no such code\"");

    private final RunningApplication application;
    private final SortedSet<String> everyPermission;

    ConfidentialImports(RunningApplication application, SortedSet<String> everyPermission) {
        this.application = application;
        this.everyPermission = everyPermission;
    }

    /** The permission of each confidential component that is imported, by the type of record that has any. */
    static SortedMap<String, Map<String, String>> declared() {
        SortedMap<String, Map<String, String>> declared = new TreeMap<>();
        for (BulkRecord<?> bulk : CDI.current().select(new TypeLiteral<BulkRecord<?>>() {})) {
            Map<String, String> permissions =
                    ConfidentialComponents.of(bulk.request()).permissions();
            if (!permissions.isEmpty()) {
                declared.put(bulk.recordType(), permissions);
            }
        }
        return declared;
    }

    /** Beside what each confidential component of this type is judged. */
    static Map<String, String> neighbours(String type) {
        return CDI.current().select(new TypeLiteral<BulkRecord<?>>() {}).stream()
                .filter(bulk -> bulk.recordType().equals(type))
                .findFirst()
                .map(bulk -> ConfidentialComponents.of(bulk.request()).neighbours())
                .orElse(Map.of());
    }

    /** What is wrong: a type of record and a component whose import tells something, or none. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        declared()
                .forEach((type, permissions) -> permissions.forEach((component, permission) -> {
                    for (String guess : GUESSES) {
                        String answer = answer(type, component, permission, guess);
                        if (!answer.contains(permission)) {
                            faults.add("%s, guessing %s for %s without %s: %s"
                                    .formatted(type, guess, component, permission, answer));
                        }
                    }
                }));
        return faults;
    }

    /** What is said of the component, or of the whole import when that isn't even begun. */
    private String answer(String type, String component, String permission, String guess) {
        SortedSet<String> others = new TreeSet<>(everyPermission);
        others.remove(permission);
        String token = TestTokens.token(others.toArray(String[]::new));
        HttpResponse<String> sent =
                send(type, "{\"externalId\": \"nobody\", \"%s\": %s}".formatted(component, guess), token);
        if (sent.statusCode() != 201) {
            return sent.body();
        }
        String errors = JsonPath.from(sent.body()).getString("errors");
        return application
                .send(application
                        .request(errors.substring(errors.indexOf("/v1/")))
                        .header("Authorization", "Bearer " + token)
                        .build())
                .body();
    }

    private HttpResponse<String> send(String type, String row, String token) {
        return application.send(application
                .request("/v1/imports/" + type + "?dryRun=true")
                .header("Content-Type", "application/x-ndjson")
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofString(row))
                .build());
    }
}
