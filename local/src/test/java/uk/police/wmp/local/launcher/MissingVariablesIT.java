package uk.police.wmp.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Real applications, told nothing: each says in one line all that it must be told, and ends. */
class MissingVariablesIT {

    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

    private static final Map<Application, List<String>> OF_THEIR_OWN = new TreeMap<>(Map.of(
            Application.RECRUITMENT, List.of(),
            Application.WELLBEING, follower(),
            Application.VOLUNTEERS, follower(),
            Application.CHANGE_PORTFOLIO, List.of(),
            Application.GATEWAY,
                    List.of("CHANGE_PORTFOLIO_URL", "RECRUITMENT_URL", "VOLUNTEERS_URL", "WELLBEING_URL")));

    @TempDir
    private Path directory;

    private static List<String> follower() {
        return List.of("OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET", "OIDC_TOKEN_URL", "RECRUITMENT_URL");
    }

    @ParameterizedTest
    @EnumSource
    void allThatIsMissingIsNamedInOneLine(Application application) throws IOException {
        Map<String, String> environment = new TreeMap<>(Map.of("PATH", System.getenv("PATH")));
        Path log = directory.resolve("log");
        ApplicationProcess process = ApplicationProcess.start(application, REPOSITORY, log, environment);
        process.waitForStop();

        List<String> lines = Files.readAllLines(log);
        assertThat(process.obituary()).contains("exit code 78");
        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst())
                .startsWith("Not started: the environment lacks ")
                .contains(
                        "DATABASE_OWNER_PASSWORD, DATABASE_OWNER_USERNAME, DATABASE_PASSWORD, DATABASE_URL, DATABASE_USERNAME",
                        "OIDC_ISSUER",
                        "OIDC_JWKS_URL")
                .doesNotContain("OIDC_AUDIENCE", "HTTP_PORT");
        assertThat(OF_THEIR_OWN.get(application)).allMatch(lines.getFirst()::contains);
    }
}
