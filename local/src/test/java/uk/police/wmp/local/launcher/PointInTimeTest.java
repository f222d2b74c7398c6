package uk.police.wmp.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What deploy/postgres/point-in-time keeps and refuses; that it restores is {@link RestoreRehearsalIT}'s. */
class PointInTimeTest {

    private final Path home;
    private final Path store;
    private final PointInTime script;

    PointInTimeTest(@TempDir Path directory) throws IOException {
        home = Files.createDirectories(directory.resolve("postgresql"));
        store = Files.createDirectories(directory.resolve("backup"));
        script = new PointInTime(home, store);
    }

    private void copied(String name, String firstSegment) throws IOException {
        Path base = Files.createDirectories(store.resolve("base").resolve(name));
        Files.writeString(base.resolve("backup_label"), "START WAL LOCATION: 0/5000028 (file " + firstSegment + ")\n");
    }

    private List<String> names(String folder) throws IOException {
        try (Stream<Path> files = Files.list(store.resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theBackupBeforeStaysWithAllThatWasWrittenSince() throws Exception {
        copied("2026-01-01T02:00:00Z", "000000010000000000000002");
        copied("2026-01-02T02:00:00Z", "000000010000000000000005");
        copied("part", "000000020000000000000009");
        for (String segment : List.of(
                "000000010000000000000004",
                "000000010000000000000005",
                "000000020000000000000004",
                "000000020000000000000006",
                "00000002.history")) {
            Files.createDirectories(store.resolve("wal"));
            Files.writeString(store.resolve("wal").resolve(segment + ".gz"), "");
        }
        script.run("keep");

        assertThat(names("base")).hasSize(2).first().isEqualTo("2026-01-02T02:00:00Z");
        assertThat(names("wal"))
                .containsExactlyInAnyOrder(
                        "000000010000000000000005.gz", "00000002.history.gz", "000000020000000000000006.gz");
    }

    @Test
    void whatIsArchivedIsNeverOverwritten() throws Exception {
        Path segment = Files.writeString(home.resolve("segment"), "written");
        script.run("archive", segment.toString(), "000000010000000000000001");
        script.run("archive", segment.toString(), "000000010000000000000001"); // again, after a crash
        Files.writeString(segment, "of another server");

        script.refuse("archive", segment.toString(), "000000010000000000000001");
        Path fetched = home.resolve("fetched");
        script.run("fetch", "000000010000000000000001", fetched.toString());
        assertThat(fetched).hasContent("written");
        script.refuse("fetch", "000000010000000000000002", fetched.toString());
    }

    @Test
    void aServerThatRunsIsNotReplacedAndNothingIsMadeOfNothing() throws Exception {
        assertThat(script.refuse("restore", "newest")).contains("there is no base backup");
        Files.writeString(Files.createDirectories(home.resolve("data")).resolve("postmaster.pid"), "1");
        assertThat(script.refuse("restore", "newest")).contains("the database runs, or was killed");
        assertThat(script.refuse()).contains("point-in-time restore position");
    }
}
