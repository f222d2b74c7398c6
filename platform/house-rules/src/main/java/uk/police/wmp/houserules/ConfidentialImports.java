package uk.police.wmp.houserules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.restassured.path.json.JsonPath;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.police.wmp.identity.TestTokens;
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

    /** The permissions of the components of records in this package and below that are confidential, by the component's name. */
    static SortedMap<String, SortedSet<String>> declaredIn(String rootPackage) {
        SortedMap<String, SortedSet<String>> found = new TreeMap<>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(rootPackage).stream()
                        .filter(JavaClass::isRecord)
                        .map(JavaClass::reflect)
                        .map(type -> ConfidentialComponents.of(type.asSubclass(Record.class)))
                        .map(ConfidentialComponents::permissions)
                        .forEach(permissions -> permissions.forEach(
                                (component, permission) -> found.computeIfAbsent(component, name -> new TreeSet<>())
                                        .add(permission)));
        return found;
    }

    /** What is wrong: a type of record and a component whose import tells something, or none. */
    List<String> faults(Map<String, SortedSet<String>> declared) {
        List<String> faults = new ArrayList<>();
        for (String type : types()) {
            declared.forEach((component, permissions) -> permissions.forEach(permission -> {
                for (String guess : GUESSES) {
                    String answer = answer(type, component, permission, guess);
                    if (answer.contains("is not a field")) {
                        return; // of this type of record: nothing to guess
                    }
                    if (!answer.contains(permission)) {
                        faults.add("%s, guessing %s for %s without %s: %s"
                                .formatted(type, guess, component, permission, answer));
                    }
                }
            }));
        }
        return faults;
    }

    /** The record types that are imported; an import of another names them. */
    private List<String> types() {
        String token = TestTokens.token(everyPermission.toArray(String[]::new));
        String named = JsonPath.from(send("nothing", "{}", token).body()).getString("detail");
        return Arrays.asList(
                named.replaceFirst(".*imports ", "").replaceFirst("\\.$", "").split(", "));
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
