package uk.police.wmp.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.police.wmp.postgres.DatabaseLogin;

class GivenDatabasesTest {

    @Test
    void withoutAnyTheEmbeddedServerIsUsed() {
        assertThat(GivenDatabases.areGiven(Map.of("PATH", "/bin", "POSTGRES_URL", " ")))
                .isFalse();
        assertThat(GivenDatabases.areGiven(Map.of("GATEWAY_DATABASE_URL", "jdbc:postgresql://db/g")))
                .isTrue();
        assertThat(GivenDatabases.areGiven(Map.of("POSTGRES_URL", "jdbc:postgresql://db")))
                .isTrue();
    }

    @Test
    void oneServerIsEnoughForAllAndSingleOnesMayDiffer() {
        Map<String, String> environment = passwords();
        environment.put("POSTGRES_URL", "jdbc:postgresql://db:5432/");
        environment.put("GATEWAY_DATABASE_URL", "jdbc:postgresql://other/papers");
        environment.put("GATEWAY_DATABASE_USERNAME", "papers");

        Map<Application, DatabaseLogin> logins = GivenDatabases.from(environment);

        assertThat(logins.get(Application.CHANGE_PORTFOLIO))
                .isEqualTo(new DatabaseLogin(
                        "jdbc:postgresql://db:5432/change_portfolio", "change_portfolio", "CHANGE_PORTFOLIO's"));
        assertThat(logins.get(Application.GATEWAY))
                .isEqualTo(new DatabaseLogin("jdbc:postgresql://other/papers", "papers", "GATEWAY's"));
    }

    @Test
    void allThatIsMissingIsSaidAtOnce() {
        Map<String, String> environment = passwords();
        environment.remove("WELLBEING_DATABASE_PASSWORD");
        environment.put("RECRUITMENT_DATABASE_URL", "jdbc:postgresql://db/recruitment");

        assertThatThrownBy(() -> GivenDatabases.from(environment))
                .isInstanceOf(PlainFailure.class)
                .hasMessageContaining("WELLBEING_DATABASE_URL, WELLBEING_DATABASE_PASSWORD, VOLUNTEERS_DATABASE_URL")
                .hasMessageNotContaining("RECRUITMENT_DATABASE_URL");
    }

    private static Map<String, String> passwords() {
        Map<String, String> environment = new HashMap<>();
        for (Application application : Application.values()) {
            environment.put(application.name() + "_DATABASE_PASSWORD", application.name() + "'s");
        }
        return environment;
    }
}
