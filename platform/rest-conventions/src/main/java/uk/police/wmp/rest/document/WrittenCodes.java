package uk.police.wmp.rest.document;

import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A code of each list, as the migrations insert them: {@code insert into code (list, code, …) values ('rank', 'SERGEANT', …}. */
final class WrittenCodes {

    private static final Pattern INSERT = Pattern.compile("insert into code \\(list, code[^;]*;");
    private static final Pattern ROW = Pattern.compile("\\(\\s*'([a-z0-9-]+)',\\s*'([^']+)'");

    private final Map<String, String> firsts = new HashMap<>();

    WrittenCodes() {
        try {
            ClassPathUtils.consumeAsPaths("db/migration", this::read);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Null for a list that no migration mentions. */
    String firstOf(String list) {
        return firsts.get(list);
    }

    private void read(Path migrations) {
        try (Stream<Path> files = Files.list(migrations)) {
            for (Path file : files.sorted().toList()) {
                Matcher insert = INSERT.matcher(Files.readString(file));
                while (insert.find()) {
                    Matcher row = ROW.matcher(insert.group());
                    while (row.find()) {
                        firsts.putIfAbsent(row.group(1), row.group(2));
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
