package uk.police.wmp.local.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** docker-compose.yml as docker compose reads it: merged, and with the values of {@code .env} put in. */
final class ComposeFile {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)(?:(:[-?])([^}]*))?}");

    private final JsonNode document;
    private final Map<String, String> values;

    private ComposeFile(JsonNode document, Map<String, String> values) {
        this.document = document;
        this.values = values;
    }

    static ComposeFile read(Path file, Map<String, String> values) throws IOException {
        // YAML's merge keys ({@code <<}) are resolved here, as Jackson leaves them as they stand
        return new ComposeFile(new ObjectMapper(new YAMLFactory()).readTree(file.toFile()), values);
    }

    JsonNode service(String name) {
        return document.path("services").path(name);
    }

    Map<String, String> environmentOf(String service) {
        Map<String, String> environment = new TreeMap<>();
        JsonNode declared = service(service).path("environment");
        if (declared.has("<<")) {
            put(document.path("x-identity"), environment);
        }
        put(declared, environment);
        return environment;
    }

    private void put(JsonNode declared, Map<String, String> environment) {
        declared.properties().forEach(entry -> {
            if (!entry.getKey().equals("<<")) {
                environment.put(entry.getKey(), substitute(entry.getValue().asText()));
            }
        });
    }

    private String substitute(String text) {
        return VARIABLE.matcher(text).replaceAll(variable -> Matcher.quoteReplacement(value(variable)));
    }

    private String value(MatchResult variable) {
        String given = values.getOrDefault(variable.group(1), "");
        if (!given.isEmpty()) {
            return given;
        }
        if (":-".equals(variable.group(2))) {
            return variable.group(3);
        }
        throw new IllegalStateException("docker compose would refuse: " + variable.group(3));
    }
}
