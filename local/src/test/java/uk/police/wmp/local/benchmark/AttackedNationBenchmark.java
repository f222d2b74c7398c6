package uk.police.wmp.local.benchmark;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.wmp.local.attack.Outsider;
import uk.police.wmp.local.system.StartedSystem;

/** What an outsider finds out about a nation of 250,000 people, and how long it takes to ask and to try. */
@Tag("benchmark")
class AttackedNationBenchmark {

    private static final int NATION = 250_000;

    @TempDir
    Path data;

    @Test
    void measure() throws Exception {
        StartedSystem system = StartedSystem.start(data, "--empty");
        try {
            new Nation(system.database("recruitment")).growTo(NATION);
            String token = system.token("figures:read");
            for (int month = 1; month <= 6; month++) { // none of those that are asked below
                String day = YearMonth.of(2022, month).atEndOfMonth().toString();
                long asked = System.nanoTime();
                int status = system.get(
                                "/v1/figures/home-office-workforce-return?asAt=" + day, token, "application/json")
                        .statusCode();
                System.out.printf(
                        "Home Office return, rounded: %d in %.2f s%n", status, (System.nanoTime() - asked) / 1e9);
            }
            long began = System.nanoTime();
            Outsider outsider =
                    Outsider.of(system, List.of("RECRUITMENT"), YearMonth.of(2022, 10), YearMonth.of(2023, 3));
            System.out.printf("asked in %.0f s%n", (System.nanoTime() - began) / 1e9);
            System.out.printf("found: %s%n", outsider.finds(0));
        } finally {
            system.stop();
        }
    }
}
