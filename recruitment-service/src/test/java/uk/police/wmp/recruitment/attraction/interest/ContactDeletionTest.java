package uk.police.wmp.recruitment.attraction.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static uk.police.wmp.recruitment.application.Recruiting.campaign;
import static uk.police.wmp.recruitment.application.Recruiting.imported;
import static uk.police.wmp.recruitment.application.Recruiting.patch;
import static uk.police.wmp.recruitment.application.Recruiting.step;
import static uk.police.wmp.recruitment.application.Recruiting.team;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class ContactDeletionTest {

    private static final String COLUMNS = "externalId,campaignExternalId,channel,givenName,familyName,email,phone,"
            + "consentedOn,receivedOn,followedUpOn,lapsedOn\n";
    private static final String LEFT = """
            select count(*) from (select to_jsonb(e)::text as row from public.expression_of_interest e
                                  union all select to_jsonb(h)::text from history.expression_of_interest h) rows
             where row like '%Wrenfield%' or row like '%wren@example.org%'""";

    @Inject
    ContactDeletion deletion;

    @Inject
    DataSource database;

    private String interest(String name, String lapsedOn) {
        imported(
                        "expressions-of-interest",
                        COLUMNS
                                + "%s,%s,WEB,Robin,Wrenfield,wren@example.org,0121 496 0002,1901-01-05,1901-01-05,,%s\n"
                                        .formatted(name, campaign("POLICE_OFFICER", "PCDA"), lapsedOn))
                .then()
                .statusCode(201)
                .body("created", equalTo(1));
        return "/v1/expressions-of-interest/"
                + team().get("/v1/expressions-of-interest?externalId=" + name).path("items[0].id");
    }

    private long rowsThatTell() throws SQLException {
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery(LEFT)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    void contactDataIsGoneFromTheRecordAndItsHistoryAYearAfterTheLastThatHappened() throws SQLException {
        String atOnce = interest("GONE-1", "");
        patch(atOnce, "{\"phone\": \"0121 496 0003\"}").then().statusCode(200); // puts the old number into history
        String lapsed = interest("GONE-2", "1901-02-05");
        int known = team().get("/v1/positions").path("position");
        team().get(atOnce).then().body("deletesOn", equalTo("1902-01-05"));
        team().get("/v1/expressions-of-interest?deletesBy=1902-01-05")
                .then()
                .body("items.externalId", contains("GONE-1"));

        assertThat(deletion.run(LocalDate.parse("1902-01-04"))).isZero();
        assertThat(deletion.run(LocalDate.parse("1902-01-05"))).isEqualTo(1);
        team().get(atOnce)
                .then()
                .body("givenName", equalTo("erased"))
                .body("contactDeletedOn", equalTo("1902-01-05"))
                .body("state", equalTo("RECEIVED"))
                .body("receivedOn", equalTo("1901-01-05"));
        team().get(atOnce + "?asKnownAt=" + known).then().body("familyName", equalTo("erased"));
        team().get("/v1/changes?recordType=expressions-of-interest&after=" + known)
                .then()
                .body("type", hasItem("uk.police.wmp.expressions-of-interest.redacted"));
        team().get(lapsed).then().body("familyName", equalTo("Wrenfield"));

        assertThat(deletion.run(LocalDate.parse("1902-02-05"))).isEqualTo(1);
        assertThat(rowsThatTell()).isZero();
        team().get("/v1/expressions-of-interest?deletesBy=1902-02-05").then().body("items", empty());

        // the same file, sent again, brings nothing back; nothing more happens with it
        imported(
                        "expressions-of-interest",
                        COLUMNS
                                + "GONE-1,%s,WEB,Robin,Wrenfield,,0121 496 0002,1901-01-05,1901-01-05,,\n"
                                        .formatted(campaign("POLICE_OFFICER", "PCDA")))
                .then()
                .body("refused", equalTo(1));
        patch(atOnce, "{\"phone\": \"0121 496 0002\"}").then().statusCode(409);
        step(atOnce, "apply", "{\"externalId\": \"GONE-A\", \"candidateExternalId\": \"GONE-C\"}")
                .then()
                .statusCode(409);
        assertThat(rowsThatTell()).isZero();
    }
}
