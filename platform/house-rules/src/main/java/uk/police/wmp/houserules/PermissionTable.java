package uk.police.wmp.houserules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The permissions that the README of a module lists: the rows of a table that begin with one, {@code | `recruitment:read` | …}. */
final class PermissionTable {

    private static final Pattern ROW = Pattern.compile("^\\|\\s*`([a-z]+(?:-[a-z]+)*:[a-z]+(?:-[a-z]+)*)`\\s*\\|");

    private PermissionTable() {}

    static SortedSet<String> ofThisModule() {
        return read(Path.of("README.md"));
    }

    static SortedSet<String> read(Path readme) {
        SortedSet<String> permissions = new TreeSet<>();
        if (!Files.exists(readme)) {
            return permissions;
        }
        try {
            for (String line : Files.readAllLines(readme)) {
                Matcher row = ROW.matcher(line);
                if (row.find()) {
                    permissions.add(row.group(1));
                }
            }
            return permissions;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
