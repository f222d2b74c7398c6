package uk.police.wmp.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import uk.police.wmp.postgres.DatabaseLogin;

/** deploy/postgres/point-in-time itself, run beside the embedded server as the guide has it run in the database's container. */
final class PointInTime {

    private static final Path SCRIPT =
            Path.of("../deploy/postgres/point-in-time").toAbsolutePath().normalize();

    private final Path data;
    private final Path store;

    /** @param home of {@link uk.police.wmp.postgres.DurableDatabases} */
    PointInTime(Path home, Path store) {
        this.data = home.resolve("data");
        this.store = store;
    }

    /** With the compose file's own settings, but for where script and directories are; from the next start on. */
    void letArchive(DatabaseLogin superuser) throws IOException, SQLException {
        ComposeFile compose = ComposeFile.read(Path.of("../docker-compose.yml"), Map.of());
        Map<String, String> settings = new TreeMap<>();
        compose.service("database").path("command").forEach(word -> {
            String[] setting = word.asText().split("=", 2);
            if (setting[0].startsWith("archive_")) {
                settings.put(setting[0], setting[1]);
            }
        });
        assertThat(settings).containsKeys("archive_mode", "archive_command", "archive_timeout");
        settings.computeIfPresent(
                "archive_command",
                (name, command) -> command.replaceFirst(
                        "^point-in-time", "env PGDATA='%s' BACKUP_DIRECTORY='%s' '%s'".formatted(data, store, SCRIPT)));
        try (Connection connection =
                        DriverManager.getConnection(superuser.url(), superuser.username(), superuser.password());
                var statement = connection.createStatement()) {
            for (Map.Entry<String, String> setting : settings.entrySet()) {
                statement.execute("alter system set %s = '%s'"
                        .formatted(setting.getKey(), setting.getValue().replace("'", "''")));
            }
        }
    }

    /** What it printed; it must succeed. */
    String run(String... arguments) throws IOException, InterruptedException {
        Process script = start(arguments);
        String said = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(script.waitFor()).as(said).isZero();
        return said;
    }

    /** The same, which must not. */
    String refuse(String... arguments) throws IOException, InterruptedException {
        Process script = start(arguments);
        String said = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(script.waitFor()).as(said).isNotZero();
        return said;
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(
                    List.of("unshare", "-U")); // as the embedded server is started: PostgreSQL runs under no root
        }
        command.add(SCRIPT.toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGDATA", data.toString());
        builder.environment().put("BACKUP_DIRECTORY", store.toString());
        Path binaries = data.resolveSibling("binaries");
        if (Files.exists(binaries)) {
            builder.environment().merge("PATH", programs(binaries) + ":", (path, ours) -> ours + path);
        }
        return builder.start();
    }

    private static Path programs(Path binaries) throws IOException {
        try (Stream<Path> files = Files.walk(binaries)) {
            return files.filter(file -> file.endsWith("bin/pg_ctl"))
                    .findFirst()
                    .orElseThrow()
                    .getParent();
        }
    }

    /** What pg_basebackup does in {@code point-in-time backup}: it isn't among the embedded server's programs. */
    void backup(DatabaseLogin superuser) throws IOException, SQLException, InterruptedException {
        Path copy = store.resolve("base/part");
        try (Connection connection =
                        DriverManager.getConnection(superuser.url(), superuser.username(), superuser.password());
                var statement = connection.createStatement()) {
            statement.execute("select pg_backup_start('rehearsal', true)");
            copy(copy);
            try (var label = statement.executeQuery("select labelfile from pg_backup_stop(true)")) {
                label.next();
                Files.writeString(copy.resolve("backup_label"), label.getString(1));
            }
        }
        run("keep");
    }

    private void copy(Path copy) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path name = data.relativize(file);
                Path to = copy.resolve(name.toString());
                boolean isLeftOut = name.startsWith("postmaster.pid") || name.startsWith("pg_wal");
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else if (!isLeftOut) {
                    Files.copy(file, to);
                }
            }
        }
    }
}
