package uk.police.wmp.houserules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A source file, to be read as text. */
record SourceFile(Path path, List<String> lines) {

    static SourceFile read(Path path) {
        try {
            return new SourceFile(path, Files.readAllLines(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String text() {
        return String.join("\n", lines);
    }

    /** As an editor opens it: {@code src/main/java/…/Worker.java:12}. */
    String at(int index) {
        return path + ":" + (index + 1);
    }
}
