package uk.police.wmp.local.watching;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The metrics that dashboards, alerts and documents name, each with the labels that it is asked by. */
final class WatchedMetrics {

    static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    static final String PAGES = "When an alert fires";

    private static final Set<String> NO_METRICS = Set.of("and", "or", "unless", "bool", "offset");
    /** Those that Prometheus itself gives to what it collects: deploy/prometheus/prometheus.yml. */
    private static final Set<String> COLLECTORS = Set.of("job", "instance", "application");

    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
    private static final Pattern GROUPED_BY =
            Pattern.compile("\\b(by|without|on|ignoring|group_left|group_right)\\s*\\([^)]*\\)");
    private static final Pattern RANGE = Pattern.compile("\\[[^]]*]");
    private static final Pattern METRIC = Pattern.compile("\\b([a-zA-Z_:][\\w:]*+)(?!\\s*\\()(?:\\{([^}]*)})?");
    private static final Pattern LABEL = Pattern.compile("(\\w+)\\s*(?:=~|!~|!=|=)");
    private static final Pattern VALUES_OF = Pattern.compile("label_values\\((\\w+),");
    private static final Pattern IN_THE_GUIDE = Pattern.compile("`([a-z]+(?:_[a-z0-9]+)+)[`{]");
    private static final Pattern IN_A_DOCUMENT =
            Pattern.compile("`((?:agroal|http_server|jvm|followed_feed|gateway_paper|gateway_breaker)_\\w+)");

    private final Map<String, Set<String>> labels = new TreeMap<>();

    static WatchedMetrics read() throws IOException {
        WatchedMetrics watched = new WatchedMetrics();
        for (JsonNode alert : alerts()) {
            watched.add(alert.path("expr").asText());
        }
        for (Path dashboard : dashboards()) {
            JsonNode document = new ObjectMapper().readTree(dashboard.toFile());
            document.findValuesAsText("expr").forEach(watched::add);
            matches(VALUES_OF, document.toString()).forEach(watched::name);
        }
        for (String heading : List.of("Health, metrics, logs", PAGES)) {
            matches(IN_THE_GUIDE, sectionOfTheGuide(heading)).forEach(watched::name);
        }
        try (Stream<Path> files = Files.walk(REPOSITORY, 3)) {
            for (Path document : files.filter(WatchedMetrics::isDocument).toList()) {
                matches(IN_A_DOCUMENT, Files.readString(document)).forEach(watched::name);
            }
        }
        watched.labels.remove("up"); // Prometheus' own, of whatever it collects
        return watched;
    }

    Map<String, Set<String>> labels() {
        return labels;
    }

    void add(String promQl) {
        // a text may hold anything, so its braces and names go first
        String bare = TEXT.matcher(promQl).replaceAll("");
        for (Pattern what : List.of(GROUPED_BY, RANGE)) {
            bare = what.matcher(bare).replaceAll(" ");
        }
        Matcher metric = METRIC.matcher(bare);
        while (metric.find()) {
            if (!NO_METRICS.contains(metric.group(1))) {
                Set<String> asked = name(metric.group(1));
                if (metric.group(2) != null) {
                    asked.addAll(matches(LABEL, metric.group(2)));
                    asked.removeAll(COLLECTORS);
                }
            }
        }
    }

    private Set<String> name(String metric) {
        return labels.computeIfAbsent(metric, name -> new TreeSet<>());
    }

    static List<JsonNode> alerts() throws IOException {
        JsonNode rules = new ObjectMapper(new YAMLFactory())
                .readTree(REPOSITORY.resolve("deploy/prometheus/alerts.yml").toFile());
        return rules.findValues("rules").stream()
                .flatMap(group -> group.valueStream())
                .toList();
    }

    static List<Path> dashboards() throws IOException {
        try (Stream<Path> files = Files.list(REPOSITORY.resolve("deploy/grafana"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    /** From its heading to the next of its kind. */
    static String sectionOfTheGuide(String heading) throws IOException {
        String guide = Files.readString(REPOSITORY.resolve("docs/operating.md"));
        for (String section : guide.split("\n## ")) {
            if (section.startsWith(heading + "\n")) {
                return section;
            }
        }
        throw new IllegalStateException("docs/operating.md has no section '" + heading + "'");
    }

    static List<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static boolean isDocument(Path file) {
        String path = REPOSITORY.relativize(file).toString();
        return path.endsWith(".md") && !path.contains("node_modules") && !path.contains("target/");
    }
}
