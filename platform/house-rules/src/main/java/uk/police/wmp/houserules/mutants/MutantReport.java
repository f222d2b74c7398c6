package uk.police.wmp.houserules.mutants;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What became of each mutant, in {@code target/sql-mutants.txt} when the tests have ended. Of the texts in the module's own sources: what the platform puts around them
 * is the platform's.
 */
final class MutantReport {

    private static final String TOLD = "told";
    private static final String NO_SQL = "no SQL";

    /** By place and change: how often it was tried in vain, {@link #TOLD} or {@link #NO_SQL}. */
    private final Map<String, String> outcomes;

    private MutantReport(Map<String, String> outcomes) {
        this.outcomes = outcomes;
    }

    /** One for all class loaders: tests of another profile start another application, with classes of its own. */
    @SuppressWarnings("unchecked")
    static MutantReport ofThisJvm() {
        try {
            Class<?> shared = ClassLoader.getSystemClassLoader().loadClass(SharedOutcomes.class.getName());
            return new MutantReport(
                    (Map<String, String>) shared.getMethod("all").invoke(null));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** As the class loader of all has it. */
    public static final class SharedOutcomes {

        private static final Map<String, String> ALL = new ConcurrentHashMap<>();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> new MutantReport(ALL).write()));
        }

        private SharedOutcomes() {}

        public static Map<String, String> all() {
            return ALL;
        }
    }

    boolean isUntold(Mutant mutant, int enough) {
        String outcome = outcomes.getOrDefault(key(mutant), "0");
        return !outcome.equals(TOLD) && !outcome.equals(NO_SQL) && Integer.parseInt(outcome) < enough;
    }

    void tried(Mutant mutant, boolean isTold) {
        outcomes.merge(
                key(mutant),
                isTold ? TOLD : "1",
                (before, now) -> isTold || before.equals(TOLD) ? TOLD : Integer.toString(Integer.parseInt(before) + 1));
    }

    void isNoSql(Mutant mutant) {
        outcomes.put(key(mutant), NO_SQL);
    }

    private static String key(Mutant mutant) {
        return mutant.place() + "\t" + mutant.change();
    }

    private void write() {
        try {
            Map<String, List<String>> alive = new TreeMap<>();
            Map<String, int[]> counts = new TreeMap<>();
            Map<String, String> sources = sources();
            outcomes.forEach((mutant, outcome) -> file(sources, mutant.substring(0, mutant.indexOf('\t')))
                    .filter(file -> !outcome.equals(NO_SQL))
                    .forEach(file -> {
                        counts.computeIfAbsent(file, first -> new int[2])[1]++;
                        if (outcome.equals(TOLD)) {
                            counts.get(file)[0]++;
                        } else {
                            alive.computeIfAbsent(file, first -> new ArrayList<>())
                                    .add(mutant + "\ttried " + outcome);
                        }
                    }));
            List<String> lines = new ArrayList<>();
            int told = counts.values().stream().mapToInt(count -> count[0]).sum();
            int all = counts.values().stream().mapToInt(count -> count[1]).sum();
            lines.add("%d of %d told".formatted(told, all));
            counts.forEach((file, count) -> {
                lines.add("%s: %d of %d".formatted(file, count[0], count[1]));
                alive.getOrDefault(file, List.of()).forEach(mutant -> lines.add("    " + mutant));
            });
            Files.write(Path.of("target/sql-mutants.txt"), lines);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Stream<String> file(Map<String, String> sources, String place) {
        return sources.entrySet().stream()
                .filter(source -> source.getValue().contains(place))
                .map(Map.Entry::getKey)
                .limit(1);
    }

    private static Map<String, String> sources() throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.put(file.toString(), Mutant.plain(Files.readString(file)));
            }
        }
        return sources;
    }
}
