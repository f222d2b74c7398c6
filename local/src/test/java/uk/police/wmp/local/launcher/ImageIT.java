package uk.police.wmp.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.police.wmp.identity.LocalIssuer;
import uk.police.wmp.identity.SigningKey;
import uk.police.wmp.postgres.DurableDatabases;

/** What can be checked of deploy/Containerfile without a container engine: what it copies, how large that is, and that it starts. */
class ImageIT {

    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final long MOST_BYTES = 120_000_000;
    private static final Pattern COPY = Pattern.compile("^COPY (?:--\\S+ )*(\\S+) (\\S+)$", Pattern.MULTILINE);

    @TempDir
    private Path directory;

    private final String containerfile = Files.readString(REPOSITORY.resolve("deploy/Containerfile"));

    ImageIT() throws IOException {}

    /** Where it is in this repository, which is the build stage's directory. */
    private Path source(String copied, Application application) {
        String module =
                REPOSITORY.relativize(application.home(REPOSITORY)).getName(0).toString();
        return REPOSITORY.resolve(copied.replace("${APPLICATION}", module).replaceFirst("^/build/", ""));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsCopiedIsThereAndNoLargerThanSaid(Application application) throws IOException {
        List<Path> inTheImage = new ArrayList<>();
        String last = containerfile.substring(containerfile.lastIndexOf("\nFROM "));
        for (Matcher copy = COPY.matcher(containerfile); copy.find(); ) {
            Path source = source(copy.group(1), application);
            assertThat(source).exists();
            if (last.contains(copy.group())) {
                inTheImage.add(source);
            }
        }
        assertThat(inTheImage).hasSize(3);
        long size = 0;
        for (Path source : inTheImage) {
            size += compressed(source);
        }
        assertThat(size)
                .as("bytes on top of the base image, as they are pulled")
                .isLessThan(MOST_BYTES);
        System.out.printf("%s: %,d bytes on top of the base image, as they are pulled%n", application.id(), size);
    }

    @ParameterizedTest
    @EnumSource
    void whatItIsMadeOfStandsInItWithLicences(Application application) throws IOException {
        var components = new ObjectMapper()
                .readTree(source("/build/${APPLICATION}/target/sbom.json", application)
                        .toFile())
                .path("components");
        assertThat(components.findValuesAsText("name")).contains("quarkus-rest", "postgresql", "hibernate-core");
        for (var component : components) {
            assertThat(component.path("version").asText()).isNotBlank();
            assertThat(component.path("licenses").size() > 0
                            || component.path("group").asText().equals("uk.police.wmp"))
                    .as("%s has a licence", component.path("name"))
                    .isTrue();
        }
    }

    @Test
    void nothingThatTheBuildReadsIsIgnored() throws IOException {
        List<PathMatcher> ignored = Files.readAllLines(REPOSITORY.resolve(".dockerignore")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .flatMap(line -> Stream.of(line, line + "/**", line.replaceFirst("^\\*\\*/", "")))
                .map(pattern -> FileSystems.getDefault().getPathMatcher("glob:" + pattern))
                .toList();
        try (Stream<Path> files = Files.walk(REPOSITORY)) {
            List<Path> read = files.map(REPOSITORY::relativize)
                    .filter(file -> !file.toString().contains("target/")
                            && !file.toString().contains("node_modules/"))
                    .filter(file -> file.endsWith("pom.xml") && !file.startsWith("local/client-checks")
                            || file.toString().contains("src/main/") && !file.startsWith("local/client-checks")
                            || file.startsWith(".mvn")
                            || file.startsWith("mvnw")
                            || file.startsWith("deploy/is-ready"))
                    .toList();
            assertThat(read).hasSizeGreaterThan(500);
            assertThat(read).noneMatch(file -> ignored.stream().anyMatch(pattern -> pattern.matches(file)));
        }
    }

    /** In the image's layout, by its own words, with its health check; what the build trained is used, and halves the work. */
    @Test
    void itStartsWithTheCacheInHalfTheWork() throws Exception {
        Application application = Application.GATEWAY;
        assumeTrue(
                Files.exists(application.home(REPOSITORY).resolve(ApplicationProcess.CACHE)),
                "built with -DskipStartCaches");
        copy(application.home(REPOSITORY), directory.resolve("application"));
        Ports ports = Ports.from(FreePorts.environment());
        LocalClients clients = new LocalClients();
        try (LocalIssuer issuer = LocalIssuer.start(SigningKey.generate(), 0, clients.all());
                DurableDatabases databases = DurableDatabases.start(
                        directory.resolve("postgresql"), ports.postgres(), List.of(application.database()))) {
            Map<String, String> environment = new ApplicationEnvironment(
                            ports, issuer, clients, Map.of(application, databases.login(application.database())))
                    .of(application, System.getenv());
            start(environment, List.of()); // the first start migrates the database
            Duration without = start(environment, List.of("-XX:AOTMode=off"));
            Duration with = start(environment, List.of("-XX:AOTMode=on")); // a cache that can't be used ends it
            System.out.printf(
                    "%s starts with %s of processor time, without a cache with %s%n", application.id(), with, without);
            assertThat(with).isLessThan(without.multipliedBy(3).dividedBy(4));
        }
    }

    /** What the processor worked until it was ready. */
    private Duration start(Map<String, String> environment, List<String> options) throws Exception {
        List<String> command = new ArrayList<>();
        for (String word : quoted("ENTRYPOINT (\\[.*])")) {
            command.add(
                    word.equals("java")
                            ? Path.of(System.getProperty("java.home"), "bin/java")
                                    .toString()
                            : word);
        }
        command.addAll(1, options);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.resolve("application").toFile())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("log").toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Matcher jvm = Pattern.compile("ENV JAVA_TOOL_OPTIONS=\"(.*)\"").matcher(containerfile);
        assertThat(jvm.find()).isTrue();
        builder.environment().put("JAVA_TOOL_OPTIONS", jvm.group(1));
        Process process = builder.start();
        try {
            while (!isReady(environment.get("MANAGEMENT_PORT"))) {
                assertThat(process.isAlive())
                        .as(() -> "it ended: " + read(directory.resolve("log")))
                        .isTrue();
                Thread.sleep(100);
            }
            return process.info().totalCpuDuration().orElseThrow();
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private List<String> quoted(String pattern) throws IOException {
        Matcher found = Pattern.compile(pattern).matcher(containerfile);
        assertThat(found.find()).isTrue();
        return List.of(new ObjectMapper().readValue(found.group(1), String[].class));
    }

    private static boolean isReady(String managementPort) throws IOException, InterruptedException {
        ProcessBuilder check = new ProcessBuilder(
                        REPOSITORY.resolve("deploy/is-ready").toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        check.environment().put("MANAGEMENT_PORT", managementPort);
        return check.start().waitFor() == 0;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(
                        file,
                        to.resolve(from.relativize(file).toString()),
                        StandardCopyOption.COPY_ATTRIBUTES,
                        LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    private static long compressed(Path source) throws IOException {
        long[] size = {0};
        OutputStream counted = new OutputStream() {
            @Override
            public void write(int one) {
                size[0]++;
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                size[0] += length;
            }
        };
        try (Stream<Path> files = Files.walk(source);
                GZIPOutputStream layer = new GZIPOutputStream(counted)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Files.copy(file, layer);
            }
        }
        return size[0];
    }
}
