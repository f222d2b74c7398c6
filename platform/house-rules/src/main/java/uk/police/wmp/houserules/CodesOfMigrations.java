package uk.police.wmp.houserules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.police.wmp.rest.reading.CodeOf;

/** The codes of each list, as this module's migrations insert them. */
final class CodesOfMigrations {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern INSERT = Pattern.compile("insert into code \\(list, code[^;]*;");
    private static final Pattern ROW = Pattern.compile("\\(\\s*'([a-z0-9-]+)',\\s*'([^']+)'");

    private final Map<String, Set<String>> byList = new TreeMap<>();

    CodesOfMigrations() {
        if (!Files.exists(MIGRATIONS)) {
            return;
        }
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            for (Path file : files.sorted().toList()) {
                INSERT.matcher(Files.readString(file))
                        .results()
                        .forEach(insert -> ROW.matcher(insert.group())
                                .results()
                                .forEach(row -> byList.computeIfAbsent(row.group(1), list -> new TreeSet<>())
                                        .add(row.group(2))));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The codes that a component may have; none where it is of no list. */
    Set<String> of(RecordComponent component) {
        CodeOf list = component.getAnnotation(CodeOf.class);
        return list == null ? Set.of() : byList.getOrDefault(list.value(), Set.of());
    }

    /** The first code of the list that the pattern finds; null where there is none. */
    String first(String list, Pattern pattern) {
        return byList.getOrDefault(list, Set.of()).stream()
                .filter(code -> pattern.matcher(code).find())
                .findFirst()
                .orElse(null);
    }
}
