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
                .isEqualTo(login(
                        "jdbc:postgresql://db:5432/change_portfolio",
                        "change_portfolio_app",
                        "change_portfolio",
                        "CHANGE_PORTFOLIO"));
        assertThat(logins.get(Application.GATEWAY))
                .isEqualTo(login("jdbc:postgresql://other/papers", "papers", "gateway", "GATEWAY"));
    }

    private static DatabaseLogin login(String url, String username, String owner, String passwordsOf) {
        return new DatabaseLogin(
                url, username, passwordsOf + "'s", new DatabaseLogin(url, owner, passwordsOf + "'s owner's"));
    }

    @Test
    void allThatIsMissingIsSaidAtOnce() {
        Map<String, String> environment = passwords();
        environment.remove("WELLBEING_DATABASE_PASSWORD");
        environment.remove("WELLBEING_DATABASE_OWNER_PASSWORD");
        environment.put("RECRUITMENT_DATABASE_URL", "jdbc:postgresql://db/recruitment");

        assertThatThrownBy(() -> GivenDatabases.from(environment))
                .isInstanceOf(PlainFailure.class)
                .hasMessageContaining(
                        "WELLBEING_DATABASE_URL, WELLBEING_DATABASE_PASSWORD, WELLBEING_DATABASE_OWNER_PASSWORD, VOLUNTEERS_DATABASE_URL")
                .hasMessageNotContaining("RECRUITMENT_DATABASE_URL");
    }

    private static Map<String, String> passwords() {
        Map<String, String> environment = new HashMap<>();
        for (Application application : Application.values()) {
            environment.put(application.name() + "_DATABASE_PASSWORD", application.name() + "'s");
            environment.put(application.name() + "_DATABASE_OWNER_PASSWORD", application.name() + "'s owner's");
        }
        return environment;
    }
}
