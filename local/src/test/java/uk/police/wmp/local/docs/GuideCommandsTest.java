package uk.police.wmp.local.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every command that docs/operating.md and deploy/README.md tell somebody to type stands in guide-commands.txt with what runs it, or why nothing
 * here can. A command that is new, changed or gone fails, and so does one whose test is gone.
 */
class GuideCommandsTest {

    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern BLOCK = Pattern.compile("^```\\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern IN_TEXT = Pattern.compile("`([^`]+)`");
    private static final Pattern COMMAND = Pattern.compile(
            "(docker|kubectl|pg_dump|pg_restore|psql|cp|add|\\./mvnw|\\./start|select|alter|create|delete|drop) .*|\\w+=.* docker .*");
    private static final Pattern TEST = Pattern.compile("\\b\\w+(?:IT|Test)\\b|manifests\\.test\\.js|\\.ci/run");

    private static String guides() throws IOException {
        return Files.readString(REPOSITORY.resolve("docs/operating.md"))
                + Files.readString(REPOSITORY.resolve("deploy/README.md"));
    }

    private static List<String> blocks() throws IOException {
        return BLOCK.matcher(guides()).results().map(block -> block.group(1)).toList();
    }

    private static Set<String> commands() throws IOException {
        Set<String> commands = new TreeSet<>();
        for (String block : blocks()) {
            block.lines()
                    .map(line -> line.replaceFirst("(^|\\s+)# .*", "").strip())
                    .filter(line -> !line.isEmpty() && !line.equals("done"))
                    .forEach(commands::add);
        }
        String text = Pattern.compile("^```.*?^```", Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(guides())
                .replaceAll("");
        IN_TEXT.matcher(text)
                .results()
                .map(code -> code.group(1).replaceAll("\\s+", " "))
                .filter(code -> COMMAND.matcher(code).matches())
                .forEach(commands::add);
        return commands;
    }

    /** A command on a line of its own; below it, indented, what runs it or why nothing can. */
    private static Map<String, String> accountedFor() throws IOException {
        Map<String, String> accounted = new TreeMap<>();
        String command = null;
        for (String line : Files.readAllLines(Path.of("src/test/resources/guide-commands.txt"))) {
            if (line.startsWith("    ")) {
                accounted.put(command, line.strip());
            } else if (!line.isBlank() && !line.startsWith("# ")) {
                command = line;
            }
        }
        return accounted;
    }

    @Test
    void everyCommandHasRunOrCannot() throws IOException {
        Map<String, String> accounted = accountedFor();
        assertThat(accounted.keySet()).containsExactlyInAnyOrderElementsOf(commands());

        Set<String> tests = tests();
        accounted.forEach((command, account) -> {
            List<String> named =
                    TEST.matcher(account).results().map(test -> test.group()).toList();
            assertThat(tests).as(command).containsAll(named);
            assertThat(!named.isEmpty() || account.startsWith("no: "))
                    .as("%s is run by a test, or says why none can", command)
                    .isTrue();
        });
    }

    private static Set<String> tests() throws IOException {
        Set<String> tests = new TreeSet<>(Set.of(".ci/run", "manifests.test.js"));
        for (String root : List.of("local/src/test", "platform")) {
            try (Stream<Path> files = Files.walk(REPOSITORY.resolve(root))) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".java"))
                        .map(name -> name.replace(".java", ""))
                        .forEach(tests::add);
            }
        }
        return tests;
    }

    @Test
    void everyBlockIsBash() throws IOException, InterruptedException {
        for (String block : blocks()) {
            Process bash =
                    new ProcessBuilder("bash", "-n").redirectErrorStream(true).start();
            try (var in = bash.getOutputStream()) {
                in.write(block.getBytes(StandardCharsets.UTF_8));
            }
            assertThat(new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .isEmpty();
            assertThat(bash.waitFor()).isZero();
        }
    }

    /** The block that makes secrets by hand is run with a cluster that only listens: it makes all that a store would bring, by their names. */
    @Test
    void theSecretsMadeByHandAreThoseOfTheStore() throws IOException, InterruptedException {
        String block = blocks().stream()
                .filter(each -> each.startsWith("add() {"))
                .findFirst()
                .orElseThrow();
        Process bash = new ProcessBuilder("bash", "-c", "kubectl() { echo \"asked: $*\"; }\n" + block)
                .redirectErrorStream(true)
                .start();
        try (var in = bash.getOutputStream()) {
            in.write("a password\n".repeat(30).getBytes(StandardCharsets.UTF_8));
        }
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor(1, TimeUnit.MINUTES)).isTrue();
        Set<String> made = Pattern.compile("create secret generic (\\S+)")
                .matcher(said)
                .results()
                .map(secret -> secret.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        String store =
                Files.readString(REPOSITORY.resolve("deploy/kubernetes/components/external-secrets/secrets.yaml"));
        Set<String> brought = Pattern.compile("^  name: (\\S+)$", Pattern.MULTILINE)
                .matcher(store)
                .results()
                .map(secret -> secret.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(made).isEqualTo(brought);
    }
}
