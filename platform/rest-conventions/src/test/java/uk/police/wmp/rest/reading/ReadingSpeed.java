package uk.police.wmp.rest.reading;

import java.util.List;

/** Microseconds a row, Bean Validation and codes included: run its main; no test, as no machine is like another. */
final class ReadingSpeed {

    private ReadingSpeed() {}

    static void main() {
        RowReader<FlatRota> rows = Readers.READER.rows(
                FlatRota.class,
                List.of("name", "startsOn", "endsOn", "posts", "hours", "nights", "team", "shift"),
                List.of("name"));
        List<String> row = List.of("Desk", "2020-03-31", "2020-04-01", "3", "7.25", "true", "RESPONSE", "SPLIT");
        int count = 500_000;
        for (int round = 0; round < 5; round++) {
            long started = System.nanoTime();
            for (int i = 0; i < count; i++) {
                rows.read(row).alone().orThrow();
            }
            System.out.printf("%.2f µs a row%n", (System.nanoTime() - started) / 1e3 / count);
        }
    }
}
