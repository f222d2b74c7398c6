package uk.police.wmp.local.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadinessTest {

    private static final Application APPLICATION = Application.VOLUNTEERS;

    /** Long enough for a busy machine to start a JVM, short against what the slow application takes. */
    private static final Duration LONGEST_STILL = Duration.ofSeconds(4);

    @TempDir
    private Path repository;

    private final HttpClient http = HttpClient.newHttpClient();
    private Ports ports;
    private ApplicationProcess process;

    @BeforeEach
    void build() throws IOException {
        ports = Ports.from(FreePorts.environment());
        Path home = APPLICATION.home(repository);
        Files.createDirectories(home);
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, SlowApplication.class.getName());
        String entry = SlowApplication.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(home.resolve("quarkus-run.jar"));
                JarOutputStream jar = new JarOutputStream(file, manifest);
                InputStream code = SlowApplication.class.getResourceAsStream("/" + entry)) {
            jar.putNextEntry(new JarEntry(entry));
            code.transferTo(jar);
        }
    }

    @AfterEach
    void end() {
        process.kill();
        http.close();
    }

    @Test
    void waitsForAsLongAsTheApplicationGetsOn() throws Exception {
        start(24, "READY"); // six seconds

        assertThatCode(this::waitForIt).doesNotThrowAnyException();
    }

    @Test
    void givesUpWhenNothingMovesAndSaysWhichAndWhatItSaidLast() throws Exception {
        start(1, "HANG");

        assertThatThrownBy(this::waitForIt)
                .isInstanceOf(PlainFailure.class)
                .hasMessageContaining("volunteers isn't ready, and nothing of it has moved for 4 s")
                .hasMessageContaining("1 more migrations");
    }

    @Test
    void saysAtOnceWhichHasDied() throws Exception {
        start(1, "DIE");

        assertThatThrownBy(this::waitForIt)
                .isInstanceOf(PlainFailure.class)
                .hasMessageContaining("volunteers stopped (exit code 3)")
                .hasMessageContaining("1 more migrations");
    }

    private void start(int lines, String then) throws IOException {
        process = ApplicationProcess.start(
                APPLICATION,
                repository,
                repository.resolve("volunteers.log"),
                Map.of(
                        "LINES",
                        Integer.toString(lines),
                        "THEN",
                        then,
                        "MANAGEMENT_PORT",
                        Integer.toString(ports.managementOf(APPLICATION))));
    }

    private void waitForIt() throws InterruptedException {
        new Readiness(http, ports, LONGEST_STILL).waitFor(process);
    }
}
