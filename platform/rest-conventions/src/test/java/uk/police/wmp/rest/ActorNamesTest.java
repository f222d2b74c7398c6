package uk.police.wmp.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.identity.Token;
import uk.police.wmp.postgres.FreshDatabase;
import uk.police.wmp.rest.reading.RequestBodyTest;

/** Who an id was is known without the provider. */
@QuarkusTest
@TestProfile(RequestBodyTest.Alone.class)
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class ActorNamesTest {

    private static final Token TOKEN = TestTokens.of("figures:read").withSubject("7f3c");

    @Inject
    DataSource database;

    @Test
    void everyNameThatACallerEverHadIsKeptOnce() throws SQLException {
        ask(TOKEN);
        assertThat(names()).isEmpty();

        ask(TOKEN.withClaim("preferred_username", "asha.analyst"));
        ask(TOKEN.withClaim("preferred_username", "asha.analyst").withClaim("name", "Asha Analyst"));
        ask(TOKEN.withClaim("name", "Asha Analyst"));
        assertThat(names()).containsExactly("Asha Analyst", "asha.analyst");
    }

    private static void ask(Token token) {
        given().auth().oauth2(TestTokens.sign(token)).get("/test/caller").then().statusCode(200);
    }

    private List<String> names() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select name from actor_name where actor = '7f3c' order by name")) {
            List<String> names = new ArrayList<>();
            while (row.next()) {
                names.add(row.getString(1));
            }
            return names;
        }
    }
}
