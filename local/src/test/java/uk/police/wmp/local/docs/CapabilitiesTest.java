package uk.police.wmp.local.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/capabilities.md says of every capability where it is and which test shows it: each of those tests exists. */
class CapabilitiesTest {

    private static final int ROWS = 162;
    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern ROW = Pattern.compile("\\| (\\d+) \\|(.*)\\|");
    private static final Pattern NAMED = Pattern.compile("([A-Z]\\w*(?:Test|IT))?#(\\w+)|([A-Z]\\w*(?:Test|IT))(?!#)");

    private record Row(int number, String tests) {}

    @Test
    void everyCapabilityIsListedInOrder() throws IOException {
        assertThat(rows())
                .extracting(Row::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, ROWS).boxed().toList());
    }

    @Test
    void everyCapabilityNamesTestsThatExist() throws IOException {
        Map<String, String> classes = testClasses();
        List<String> missing = new ArrayList<>();
        for (Row row : rows()) {
            Matcher named = NAMED.matcher(row.tests());
            String test = null;
            int count = 0;
            while (named.find()) {
                count++;
                test = named.group(1) != null ? named.group(1) : named.group(3) != null ? named.group(3) : test;
                String source = classes.get(test);
                boolean exists =
                        source != null && (named.group(2) == null || source.contains("void " + named.group(2) + "("));
                if (!exists) {
                    missing.add(row.number() + ": " + named.group());
                }
            }
            if (count == 0) {
                missing.add(row.number() + ": no test");
            }
        }
        assertThat(missing).isEmpty();
    }

    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(REPOSITORY.resolve("docs/capabilities.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                String[] cells = row.group(2).split(" \\| ");
                rows.add(new Row(Integer.parseInt(row.group(1)), cells[cells.length - 2]));
            }
        }
        return rows;
    }

    private static Map<String, String> testClasses() throws IOException {
        Map<String, String> classes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(REPOSITORY)) {
            for (Path file : files.filter(CapabilitiesTest::isTest).toList()) {
                classes.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
            }
        }
        return classes;
    }

    private static boolean isTest(Path file) {
        String path = REPOSITORY.relativize(file).toString();
        return path.contains("src/test/java") && !path.contains("target/") && path.matches(".*(Test|IT)\\.java");
    }
}
