package uk.police.wmp.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell of recruitment-service's README, run as whoever reads it would: from a campaign's advert to an appointment. */
class ReadmeCampaignIT {

    private static final Path README = Path.of("../recruitment-service/README.md");
    private static final String SECTION = "\n## Attraction and applications";

    private static StartedSystem system;

    /** Where the reader stands: {@code ./start} is here. */
    @TempDir
    private Path directory;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        system = SharedSystem.get();
    }

    @Test
    void leadsFromTheAdvertToTheAppointment() throws Exception {
        system.putStartInto(directory);
        Path script = Files.writeString(
                directory.resolve("campaign.sh"), shell().replace("http://localhost:8080", system.gateway()));
        Path said = directory.resolve("said");
        Process running = new ProcessBuilder("bash", "-eu", "-o", "pipefail", script.toString())
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();

        assertThat(running.waitFor(2, TimeUnit.MINUTES)).isTrue();
        String answers = Files.readString(said);
        assertThat(running.exitValue()).as(answers).isZero();
        assertThat(answers).doesNotContain("/problems/"); // but for the refusal of A2, which is no problem of the whole
        assertThat(answers.lines().filter(line -> line.contains("\"refused\"")))
                .singleElement()
                .satisfies(steps -> assertThat(
                                system.parse(steps).at("/refused/0/externalId").asText())
                        .isEqualTo("A2"));
        JsonNode application =
                system.json("/recruitment/v1/applications?externalId=A1").at("/items/0");
        assertThat(application.path("state").asText()).as(answers).isEqualTo("APPOINTED");
        assertThat(system.json("/recruitment/v1/candidates?externalId=C1")
                        .at("/items/0/workerExternalId")
                        .asText())
                .isEqualTo("P-VALE");
    }

    private static String shell() throws IOException {
        String readme = Files.readString(README);
        String section = readme.substring(readme.indexOf(SECTION) + SECTION.length());
        String fenced = section.substring(section.indexOf("```sh\n") + "```sh\n".length());
        return fenced.substring(0, fenced.indexOf("\n```") + 1);
    }
}
