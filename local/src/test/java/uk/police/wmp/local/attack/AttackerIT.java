package uk.police.wmp.local.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.wmp.local.system.SharedSystem;
import uk.police.wmp.local.system.StartedSystem;

/** What nobody with {@code figures:read} alone may find out, of the demo force and of fifty forces that are so small that most counts are people. */
class AttackerIT {

    private static final int FEW = 1000;
    private static final List<String> SERVICES = List.of("RECRUITMENT", "WELLBEING", "VOLUNTEERS", "CHANGE_PORTFOLIO");

    @Test
    void theDemoForce() throws Exception {
        Outsider outsider = Outsider.of(SharedSystem.get(), SERVICES, YearMonth.of(2021, 1), YearMonth.of(2022, 3));

        assertThat(outsider.silent())
                .as("figures that say nothing to the public")
                .isEmpty();
        assertThat(outsider.withheld()).as("share of numbers withheld").isLessThan(0.2);
        assertThat(outsider.finds(FEW)).isEmpty();
    }

    @Test
    void fiftySmallForces(@TempDir Path data) throws Exception {
        StartedSystem system = StartedSystem.start(data, "--empty");
        try {
            load(system, new SmallForces(20261126));
            assertThat(Outsider.of(system, SERVICES, SmallForces.FIRST, SmallForces.last())
                            .finds(FEW))
                    .isEmpty();
        } finally {
            system.stop();
        }
    }

    private static void load(StartedSystem system, SmallForces forces) throws IOException, InterruptedException {
        load(system, "RECRUITMENT", "workers", forces.workers);
        load(system, "RECRUITMENT", "employments", forces.employments);
        load(system, "RECRUITMENT", "ranks", forces.ranks);
        waitUntilFollowed(system);
        load(system, "WELLBEING", "absences", forces.absences);
        load(system, "WELLBEING", "occupational-health-referrals", forces.referrals);
    }

    private static void load(StartedSystem system, String service, String recordType, StringBuilder csv)
            throws IOException, InterruptedException {
        Path file = Files.createTempFile(recordType, ".csv");
        try {
            Files.writeString(file, csv);
            String answer = system.importInto(service, recordType, file);
            assertThat(answer).contains("\"APPLIED\"");
        } finally {
            Files.delete(file);
        }
    }

    private static void waitUntilFollowed(StartedSystem system) throws IOException, InterruptedException {
        long needed =
                system.service("RECRUITMENT", "/v1/positions").get("position").asLong();
        while (system.service("WELLBEING", "/v1/positions")
                        .at("/projections/0/position")
                        .asLong()
                < needed) {
            Thread.sleep(100);
        }
    }
}
