package uk.police.wmp.volunteers.figures;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import uk.police.wmp.identity.TestTokens;

/** Specials whose records go in as the duty system sends them; who they are comes, as from the feed, into the projection. */
@Singleton
class Specials {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final DataSource database;

    Specials(DataSource database) {
        this.database = database;
    }

    String special() throws SQLException {
        String name = "SPECIAL-" + NUMBERS.incrementAndGet();
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into worker (id, version, external_id) values (uuidv7(), 0, ?)")) {
            insert.setString(1, name);
            insert.executeUpdate();
        }
        return name;
    }

    void status(String special, String status, String from, String to) {
        imported(
                "special-statuses",
                "externalId,workerExternalId,status,validFrom,validTo\n%s-%s,%s,%s,%s,%s\n"
                        .formatted(special, from, special, status, from, to));
    }

    void duty(String special, String startedAt, String endedAt, String signedOffOn, String disputedOn) {
        imported(
                "duties",
                "externalId,workerExternalId,kind,unit,startedAt,endedAt,signedOffOn,disputedOn\n%s-%s,%s,PATROL,Town,%s,%s,%s,%s\n"
                        .formatted(special, startedAt, special, startedAt, endedAt, signedOffOn, disputedOn));
    }

    private static void imported(String recordType, String csv) {
        given().auth()
                .oauth2(TestTokens.token("imports:write", "special-statuses:read"))
                .contentType("text/csv")
                .body(csv)
                .post("/v1/imports/" + recordType)
                .then()
                .statusCode(201)
                .body("created", equalTo(1));
    }
}
