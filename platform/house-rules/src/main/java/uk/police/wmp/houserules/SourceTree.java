package uk.police.wmp.houserules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The Java sources of a module. */
final class SourceTree {

    private final List<SourceFile> main;
    private final List<SourceFile> test;

    private SourceTree(List<SourceFile> main, List<SourceFile> test) {
        this.main = main;
        this.test = test;
    }

    static SourceTree of(Path src) {
        return new SourceTree(read(src.resolve("main/java")), read(src.resolve("test/java")));
    }

    private static List<SourceFile> read(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(SourceFile::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<SourceFile> main() {
        return main;
    }

    List<SourceFile> test() {
        return test;
    }

    List<SourceFile> all() {
        List<SourceFile> all = new ArrayList<>(main);
        all.addAll(test);
        return all;
    }

    List<Path> packagesWithoutDescription() {
        return main.stream()
                .map(source -> source.path().getParent())
                .distinct()
                .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                .toList();
    }
}
