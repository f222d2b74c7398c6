package uk.police.wmp.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A reader finds where a number comes from: the plan's files, the generators that read them and the page about them belong together. */
class PlanFilesTest {

    private static final Path PLAN = Path.of("src/main/resources/demo");
    private static final Path GENERATORS = Path.of("src/main/java/uk/police/wmp/local/demo");
    private static final Path GOLDEN = Path.of("src/main/resources/golden");
    private static final Pattern READER = Pattern.compile("Read by (\\w+)\\.(\\w+)");

    private final String page = read(Path.of("../docs/demo-force.md"));

    @Test
    void everyFileSaysWhatItIsForAndWhoReadsIt() {
        for (String table : subjects()) {
            String comment = comment(table);
            assertThat(comment).as(table).containsPattern("\\b00[0-4]\\b|[Nn]othing printed|is not printed");
            Matcher reader = READER.matcher(comment);
            if (reader.find()) {
                Path generator = GENERATORS.resolve(reader.group(1)).resolve(reader.group(2) + ".java");
                assertThat(read(generator)).as(table).contains('"' + table + '"');
            } else {
                assertThat(comment).as(table).startsWith("# Sent as it is.");
            }
        }
    }

    @Test
    void whatIsSentAsItIsIsALoadedRecordType() {
        List<String> loaded =
                WrittenForce.get().files().stream().map(DemoFile::recordType).toList();
        for (String table : subjects()) {
            if (comment(table).startsWith("# Sent as it is")) {
                assertThat(loaded).as(table).contains(table.substring(table.indexOf('/') + 1));
            }
        }
    }

    @Test
    void everyNumberAndChoiceIsRead() {
        String generators = sources();
        List<String> names = new ArrayList<>(column("numbers", "name"));
        names.addAll(column("choices", "choice"));
        assertThat(names)
                .filteredOn(name -> !generators.contains("(\"" + name + "\")"))
                .isEmpty();
    }

    @Test
    void thePageNamesEveryFileRecordTypeAndGoldenTable() {
        List<String> tables = new ArrayList<>(subjects());
        tables.addAll(files(GOLDEN, ".json"));
        tables.remove("corrections");
        assertThat(tables)
                .filteredOn(table -> !page.contains('`' + table + '`'))
                .isEmpty();
        List<String> recordTypes =
                WrittenForce.get().files().stream().map(DemoFile::recordType).toList();
        assertThat(recordTypes)
                .filteredOn(type -> !Pattern.compile("[ ,]" + type + "(,| \\|)")
                        .matcher(page)
                        .find())
                .isEmpty();
    }

    @Test
    void thePageNamesGeneratorsThatAreThere() {
        Matcher generator = Pattern.compile("`(\\w+)\\.([A-Z]\\w+)`").matcher(page);
        assertThat(generator.results().map(one -> one.group(1) + "/" + one.group(2) + ".java"))
                .isNotEmpty()
                .filteredOn(source -> Files.notExists(GENERATORS.resolve(source)))
                .isEmpty();
    }

    private static List<String> subjects() {
        return files(PLAN, ".csv").stream().filter(table -> table.contains("/")).toList();
    }

    private static List<String> files(Path root, String ending) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String comment(String table) {
        return read(PLAN.resolve(table + ".csv"))
                .lines()
                .takeWhile(line -> line.startsWith("#"))
                .collect(Collectors.joining(" "))
                .replace(" # ", " ");
    }

    private static String sources() {
        return files(GENERATORS, ".java").stream()
                .map(name -> read(GENERATORS.resolve(name + ".java")))
                .collect(Collectors.joining());
    }

    private static List<String> column(String table, String column) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(PLAN.resolve(table + ".csv"))) {
            return rows.stream().map(row -> row.getField(column)).distinct().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
