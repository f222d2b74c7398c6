package uk.police.wmp.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.wmp.local.demo.DemoFile;

/** The loader against the import interface as api.md describes it; LauncherIT does the same with the real services. */
class FirstLoadTest {

    @TempDir
    private Path directory;

    private ImportInterface gateway;
    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeEach
    void start() throws IOException {
        gateway = new ImportInterface();
    }

    @AfterEach
    void stop() {
        gateway.close();
        http.close();
    }

    @Test
    void sendsEveryFileInItsOrderAndThenNeverAgain() throws Exception {
        FirstLoad load = load("server-1");
        assertThat(load.isDone()).isFalse();

        load.load(List.of(file("recruitment", "workers"), file("change-portfolio", "programmes")));

        assertThat(gateway.received())
                .containsExactly(
                        "/recruitment/v1/imports/workers?mode=ATOMIC text/csv",
                        "/change-portfolio/v1/imports/programmes?mode=ATOMIC text/csv");
        assertThat(load("server-1").isDone()).isTrue();
        assertThat(load("server-2").isDone())
                .as("another server is still empty")
                .isFalse();
    }

    @Test
    void isNotDoneUntilTheLastFileIsInAndBeginsAgainAfterACut() throws Exception {
        gateway.failOn("absences", Integer.MAX_VALUE);
        List<DemoFile> files = List.of(file("recruitment", "workers"), file("recruitment", "absences"));

        assertThatThrownBy(() -> load("server").load(files))
                .isInstanceOf(PlainFailure.class)
                .hasMessageContaining("absences.csv")
                .hasMessageContaining("503");
        assertThat(load("server").isDone()).isFalse();

        gateway.failOn("absences", 0);
        load("server").load(files);
        assertThat(load("server").isDone()).isTrue();
    }

    @Test
    void sendsAFileAgainWhileAServiceIsUnavailable() throws Exception {
        gateway.failOn("absences", 3);

        load("server").load(List.of(file("recruitment", "absences")));

        assertThat(gateway.received()).hasSize(4);
        assertThat(load("server").isDone()).isTrue();
    }

    @Test
    void showsTheRefusedRows() throws Exception {
        gateway.refuse("absences");

        assertThatThrownBy(() -> load("server").load(List.of(file("recruitment", "absences"))))
                .isInstanceOf(PlainFailure.class)
                .hasMessageContaining("recruitment refused 1 of 2 rows")
                .hasMessageContaining("\"row\":2,\"field\":\"workerExternalId\"");
        assertThat(load("server").isDone()).isFalse();
    }

    @Test
    void waitsForAServiceThatIsStillReadingOfTheWorkers() throws Exception {
        gateway.projectionAt("8436", "8437.3", "8437");

        load("server").load(List.of(file("wellbeing", "absences")));

        assertThat(gateway.projectionsLeft()).as("asked until it had all").isEqualTo(1);
        assertThat(load("server").isDone()).isTrue();
    }

    @Test
    void waitsForAsLongAsAServiceReadsOnHoweverSlowly() throws Exception {
        // 40 looks at two positions each, 100 ms apart: twice as long as it may read nothing
        gateway.projectionAt(
                IntStream.range(8000, 8080).mapToObj(Integer::toString).toArray(String[]::new));
        gateway.projectionAt("8437");

        load("server").load(List.of(file("wellbeing", "absences")));

        assertThat(load("server").isDone()).isTrue();
    }

    @Test
    void saysWhichServiceNeverCatchesUp() {
        gateway.projectionAt("12");

        assertThatThrownBy(() -> load("server").load(List.of(file("volunteers", "duties"))))
                .isInstanceOf(PlainFailure.class)
                .hasMessageContaining("volunteers hasn't read recruitment's workers");
        assertThat(gateway.received()).isEmpty();
    }

    private FirstLoad load(String server) {
        GatewayClient client = new GatewayClient(http, gateway.address(), () -> "token", Duration.ofMillis(1));
        PrintStream quiet = new PrintStream(new ByteArrayOutputStream());
        return new FirstLoad(client, directory.resolve("done"), server, Duration.ofSeconds(2), new Progress(quiet));
    }

    private DemoFile file(String service, String recordType) throws IOException {
        Path path = directory.resolve(recordType + ".csv");
        Files.writeString(path, "externalId\n1\n2\n");
        return new DemoFile(service, recordType, path, "text/csv");
    }
}
