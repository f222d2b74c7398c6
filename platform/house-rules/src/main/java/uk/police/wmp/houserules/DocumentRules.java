package uk.police.wmp.houserules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What a document must say for a client that is generated from it to be of use. */
final class DocumentRules {

    /** {@code uk.police.wmp.…} and {@code JsonNode} are no words of ours, {@code Answer1} is the framework's for a second Answer. */
    private static final Pattern FOREIGN = Pattern.compile(".*[.].*|JsonNode.*|.*[a-z]\\d+");

    private DocumentRules() {}

    static List<String> undescribed(ApiDocument document) {
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, JsonNode> schema : document.schemas().properties()) {
            describe(schema.getKey(), schema.getValue(), faults);
        }
        return faults;
    }

    private static void describe(String owner, JsonNode schema, List<String> faults) {
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            String said = property.getValue().path("description").asText("");
            if (letters(said).equals(letters(property.getKey())) || said.isBlank()) {
                faults.add(owner + "." + property.getKey() + " has no description: write it as @param of its record");
            }
        }
        schema.path("allOf").forEach(part -> describe(owner, part, faults));
    }

    private static String letters(String words) {
        return words.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
    }

    static List<String> foreignNames(ApiDocument document) {
        List<String> faults = new ArrayList<>();
        document.schemas().fieldNames().forEachRemaining(name -> {
            if (FOREIGN.matcher(name).matches()) {
                faults.add("the schema " + name + " is not named for anything of ours");
            }
        });
        return faults;
    }

    static List<String> untyped(ApiDocument document) {
        List<String> faults = new ArrayList<>();
        for (Operation operation : document.operations()) {
            if (operation.takesAnObject()
                    && operation.bodySchema().path("properties").isEmpty()) {
                faults.add(operation + " doesn't say which fields its body has");
            }
            operation.parameters("query").stream()
                    .filter(parameter -> parameter.name().equals("sort"))
                    .filter(parameter -> parameter.schema().path("enum").isEmpty())
                    .forEach(parameter -> faults.add(operation + " doesn't say what it may be sorted by"));
            operation.parameters("query").stream()
                    .filter(parameter -> parameter.name().equals("limit"))
                    .filter(parameter -> !parameter.schema().has("minimum")
                            || !parameter.schema().has("maximum")
                            || !parameter.schema().has("default"))
                    .forEach(parameter -> faults.add(operation + " doesn't say how many a page may hold"));
        }
        return faults;
    }
}
