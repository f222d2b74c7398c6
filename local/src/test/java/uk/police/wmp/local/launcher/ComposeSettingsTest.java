package uk.police.wmp.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the compose file says of connections, logs and stopping, against what the applications do. */
class ComposeSettingsTest {

    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z][A-Z_]*)([:}])");
    private static final int FOR_PEOPLE =
            20; // psql, pg_dump, a monitor; PostgreSQL keeps three of them for its superuser

    private final JsonNode compose = new ObjectMapper(new YAMLFactory())
            .readTree(REPOSITORY.resolve("docker-compose.yml").toFile());
    private final Properties shared = settings(
            REPOSITORY.resolve("platform/rest-conventions/src/main/resources/META-INF/microprofile-config.properties"));

    ComposeSettingsTest() throws IOException {}

    private static Properties settings(Path file) throws IOException {
        Properties settings = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            settings.load(in);
        }
        return settings;
    }

    /** YAML's merge keys as Jackson leaves them: what a service doesn't say, the application's block says. */
    private JsonNode setting(String service, String name) {
        JsonNode own = compose.path("services").path(service);
        return own.has(name) || !own.has("<<")
                ? own.path(name)
                : compose.path("x-application").path(name);
    }

    private List<String> services() {
        return compose.path("services").properties().stream()
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    void thereAreConnectionsForTwoOfEachApplicationAndForPeople() {
        int pool = Integer.parseInt(shared.getProperty("quarkus.datasource.jdbc.max-size"));
        int keycloak = Integer.parseInt(
                setting("keycloak", "environment").path("KC_DB_POOL_MAX_SIZE").asText());
        int most = StreamSupport.stream(setting("database", "command").spliterator(), false)
                .map(JsonNode::asText)
                .filter(argument -> argument.startsWith("max_connections="))
                .mapToInt(argument -> Integer.parseInt(argument.replaceAll("\\D", "")))
                .sum();

        assertThat(most).isGreaterThanOrEqualTo(2 * Application.values().length * pool + keycloak + FOR_PEOPLE);
    }

    @Test
    void noLogGrowsForEver() {
        for (String service : services()) {
            String logging = setting(service, "logging").asText();
            assertThat(logging).as(service).isEqualTo("logging"); // the alias
        }
        assertThat(compose.at("/x-logging/options/max-size").asText()).matches("\\d+m");
        assertThat(compose.at("/x-logging/options/max-file").asInt()).isPositive();
    }

    @Test
    void whoeverIsStoppedHasTheTimeToEndWhatIsUnderWay() {
        String delay = shared.getProperty("quarkus.shutdown.delay").replaceAll(".*:(\\d+s)}", "$1");
        int drain = seconds(delay) + seconds(shared.getProperty("quarkus.shutdown.timeout"));
        for (String service : services()) {
            assertThat(seconds(setting(service, "stop_grace_period").asText()))
                    .as(service)
                    .isGreaterThan(drain + 5);
        }
    }

    /** deploy/kubernetes gives the same: .ci/run compares both. What says where the provider is, all are told alike. */
    @ParameterizedTest
    @EnumSource
    void anApplicationIsGivenWhatItReadsAndNothingElse(Application application) throws IOException {
        Properties own = settings(application
                .home(REPOSITORY)
                .resolve("../../src/main/resources/application.properties")
                .normalize());
        Map<String, Boolean> read = new TreeMap<>(); // and whether it must be given
        Stream.of(shared, own)
                .flatMap(settings -> settings.entrySet().stream())
                .filter(setting -> !setting.getKey().toString().startsWith("%"))
                .flatMap(setting ->
                        VARIABLE.matcher(setting.getValue().toString()).results())
                .forEach(variable ->
                        read.merge(variable.group(1), variable.group(2).equals("}"), Boolean::logicalOr));
        Set<String> given = new TreeSet<>(setting(application.id(), "environment").properties().stream()
                .map(Map.Entry::getKey)
                .toList());
        given.remove("<<");
        Set<String> identity = compose.path("x-identity").properties().stream()
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());

        assertThat(read.keySet()).as("what it is given").containsAll(given);
        given.addAll(identity);
        assertThat(given)
                .as("what it can't start without")
                .containsAll(read.keySet().stream().filter(read::get).toList());
    }

    /** Whoever follows the guide in a compose deployment names services that are there, and forgets no database. */
    @Test
    void theGuidesCommandsAreOfThisDeployment() throws IOException {
        String guide = Files.readString(REPOSITORY.resolve("docs/operating.md"))
                + Files.readString(REPOSITORY.resolve("deploy/README.md"));
        List<String> named = Pattern.compile("docker compose exec (?:-T )?(?:-u \\S+ )?([a-z-]+)")
                .matcher(guide)
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(named).contains("database", "keycloak").isSubsetOf(services());

        Matcher backedUp = Pattern.compile("for database in ([a-z_ ]+); do").matcher(guide);
        assertThat(backedUp.find()).isTrue();
        List<String> made = Files.readAllLines(REPOSITORY.resolve("deploy/postgres/10-databases.sql")).stream()
                .filter(line -> line.startsWith("create database "))
                .map(line -> line.split(" ")[2])
                .toList();
        assertThat(backedUp.group(1).split(" ")).containsExactlyInAnyOrderElementsOf(made);
    }

    private static int seconds(String duration) {
        int number = Integer.parseInt(duration.replaceAll("\\D", ""));
        return duration.endsWith("m") ? 60 * number : number;
    }
}
