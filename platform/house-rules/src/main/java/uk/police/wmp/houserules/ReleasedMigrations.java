package uk.police.wmp.houserules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What has landed for good, as {@code deploy/released-migrations.sha256} lists it: those files never change, and what has come since the
 * release that its first line names keeps the {@link MigrationRules}.
 */
final class ReleasedMigrations {

    private static final String LIST = "deploy/released-migrations.sha256";
    /** PostgreSQL refuses two grants on one table at a time, and Flyway's own lock doesn't hold any more by then. */
    private static final String ONE_AT_A_TIME = "pg_advisory_xact_lock(hashtext('rights'))";

    private static final Pattern RELEASE = Pattern.compile("# release (\\d+(?:\\.\\d+)*)");
    private static final Pattern VERSIONED = Pattern.compile("V(\\d+)(?:_\\d+)?__\\w+\\.sql");

    private final Path repository;
    private final Map<String, String> released = new TreeMap<>();
    private final String release;

    private ReleasedMigrations(Path repository, List<String> list) {
        this.repository = repository;
        this.release = list.stream()
                .map(RELEASE::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group(1))
                .findFirst()
                .orElse(null);
        list.stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" +", 2))
                .forEach(line -> released.put(line[1], line[0]));
    }

    /** @param module whose sources are looked at, in a repository that has the list */
    static List<String> faultsOf(Path module) {
        Path repository = Stream.iterate(module.toAbsolutePath().normalize(), Path::getParent)
                .takeWhile(Objects::nonNull)
                .filter(folder -> Files.exists(folder.resolve(LIST)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + LIST + " above " + module));
        try {
            List<String> list = Files.readAllLines(repository.resolve(LIST));
            return new ReleasedMigrations(repository, list)
                    .faults(module.toAbsolutePath().normalize());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<String> faults(Path module) throws IOException {
        List<String> faults = new ArrayList<>();
        Map<String, String> unreleased = new TreeMap<>();
        for (String folder : List.of("db/platform", "db/migration")) {
            Path migrations = module.resolve("src/main/resources").resolve(folder);
            if (Files.exists(migrations)) {
                look(migrations, faults, unreleased);
            }
        }
        String prefix = repository.relativize(module) + "/";
        released.keySet().stream()
                .filter(path -> path.startsWith(prefix) && !Files.exists(repository.resolve(path)))
                .forEach(path -> faults.add(path + " is gone: databases have it"));
        if (release != null) { // before the first there is none that could run beside this one
            MigrationRules rules = new MigrationRules(release, unreleased.values());
            unreleased.forEach((path, sql) -> faults.addAll(rules.faults(path, sql)));
        }
        return faults;
    }

    private void look(Path migrations, List<String> faults, Map<String, String> unreleased) throws IOException {
        int highest = 0;
        try (Stream<Path> files = Files.list(migrations)) {
            for (Path file : files.sorted().toList()) {
                String name = migrations.relativize(file).toString();
                Matcher version = VERSIONED.matcher(name);
                String path = repository.relativize(file).toString();
                if (!version.matches()) { // repeated or run after each migration: it makes what it makes anew
                    if (name.startsWith("afterMigrate")
                            && !Files.readString(file).contains(ONE_AT_A_TIME)) {
                        faults.add(path + " can fail where two start at once: it begins with " + ONE_AT_A_TIME);
                    }
                    continue;
                }
                int number = Integer.parseInt(version.group(1));
                if (released.containsKey(path)) {
                    highest = Math.max(highest, number);
                    if (!released.get(path).equals(digest(file))) {
                        faults.add(path + " was released, and has been edited: write a new one");
                    }
                } else {
                    unreleased.put(path, Files.readString(file));
                    if (number <= highest) {
                        faults.add(path + " comes before what was released: no database of now would run it");
                    }
                }
            }
        }
    }

    private static String digest(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException none) {
            throw new IllegalStateException(none);
        }
    }
}
