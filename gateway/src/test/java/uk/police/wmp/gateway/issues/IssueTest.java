package uk.police.wmp.gateway.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import uk.police.wmp.gateway.GatewayCalls;
import uk.police.wmp.gateway.StandInServer;
import uk.police.wmp.gateway.StandInServices;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
@QuarkusTestResource(StandInServices.class)
class IssueTest extends GatewayCalls {

    private static final String ISSUES = "/v1/board-papers/people-strategy-2022/issues";
    private static final String RETENTION = "retention-by-entry-route.json";

    private final ObjectMapper mapper = new ObjectMapper();

    StandInServer recruitment;

    @Test
    void isRefusedWhileASectionIsUnavailable() throws Exception {
        HttpResponse<String> refused =
                send(requestWith(ISSUES, "board-papers:issue", "figures:read").POST(BodyPublishers.noBody()));

        assertThat(refused.statusCode()).isIn(409, 503);
        assertThat(mapper.readTree(refused.body()).path("missing").findValuesAsText("name"))
                .contains("attendance", "specials", "fte");
    }

    @Test
    void freezesWhatTheBoardSawAndSaysLaterWhatChanged() throws Exception {
        int first = issue("for the meeting of April 2022").path("number").asInt();
        String document = read(ISSUES + "/" + first, "application/json");
        JsonNode issue = find(first);

        assertThat(sha256(document)).isEqualTo(issue.path("documentSha256").asText());
        assertThat(sha256(read(ISSUES + "/" + first, "text/html")))
                .isEqualTo(issue.path("pageSha256").asText());
        assertThat(issue.path("issuedBy").asText()).isEqualTo("local-user");
        assertThat(document).contains("\"position\":8", "\"definitionVersion\":1", "2007,120,94.0");

        try (InputStream captured = IssueTest.class.getResourceAsStream("/captured/" + RETENTION)) {
            String corrected = new String(captured.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("[\"IPLDP\",303,28,90.8]", "[\"IPLDP\",303,29,90.4]")
                    .replace("2007,120,94.0", "2007,121,94.0");
            recruitment.instead.put(RETENTION, corrected);
            int second = issue("a late resignation").path("number").asInt();

            JsonNode changes = mapper.readTree(read(ISSUES + "/" + second + "/changes", "application/json"));
            assertThat(changes.path("reason").asText()).isEqualTo("a late resignation");
            assertThat(changes.path("cells").findValuesAsText("column"))
                    .containsExactly("leftInProbation", "retentionPercent", "leftInProbation");
            assertThat(changes.path("cells").findValuesAsText("before")).containsExactly("28", "90.8%", "120");
            assertThat(changes.path("cells").findValuesAsText("after")).containsExactly("29", "90.4%", "121");
            assertThat(changes.path("cells").findValuesAsText("cause")).containsOnly("RECORDS");
            assertThat(read(ISSUES + "/" + second + "/changes", "text/html"))
                    .contains("Records were added or corrected");
            assertThat(read(ISSUES + "/" + first, "application/json")).isEqualTo(document);
        } finally {
            recruitment.instead.clear();
        }
    }

    @Test
    void theDatabaseItselfRefusesToChangeOrRemoveAnIssue() throws Exception {
        issue(null);
        for (String sql : new String[] {
            "update board_paper_issue set reason = 'another'",
            "delete from board_paper_issue",
            "truncate board_paper_issue"
        }) {
            assertThatThrownBy(() -> execute(sql))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("issued papers are never changed or removed");
        }
    }

    @Test
    void anIssueIsNoWayRoundDisclosureControl() throws Exception {
        int number = issue(null).path("number").asInt(); // one of the captured answers was given with control lifted

        HttpResponse<String> refused =
                send(requestWith(ISSUES + "/" + number, "figures:read").GET());
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("figures:unsuppressed").doesNotContain("ethnicMinority");
    }

    @Test
    void needsThePermissionToIssue() throws Exception {
        HttpResponse<String> refused = send(requestWith(ISSUES, "figures:read").POST(BodyPublishers.noBody()));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("board-papers:issue");
    }

    @Test
    void sendingTheSameAgainFreezesOnce() throws Exception {
        HttpResponse<String> one = send(freeze().header("Idempotency-Key", "once"));
        HttpResponse<String> again = send(freeze().header("Idempotency-Key", "once"));

        assertThat(one.statusCode()).as(one.body()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(one.body());
    }

    private static java.net.http.HttpRequest.Builder freeze() {
        return requestWith(ISSUES + "?allowUnavailable=true", "board-papers:issue", "figures:read")
                .POST(BodyPublishers.noBody());
    }

    private JsonNode issue(String reason) throws Exception {
        var request = freeze();
        HttpResponse<String> issued = send(reason == null ? request : request.header("Change-Reason", reason));
        assertThat(issued.statusCode()).as(issued.body()).isEqualTo(201);
        JsonNode issue = mapper.readTree(issued.body());
        assertThat(issued.headers().firstValue("Location").orElseThrow())
                .endsWith(ISSUES + "/" + issue.path("number").asInt());
        return issue;
    }

    private JsonNode find(int number) throws Exception {
        for (JsonNode issue : mapper.readTree(read(ISSUES, "application/json")).path("items")) {
            if (issue.path("number").asInt() == number) {
                return issue;
            }
        }
        throw new AssertionError("no issue " + number);
    }

    private String read(String path, String accept) throws Exception {
        HttpResponse<String> answer = send(requestWith(path, "figures:read", "figures:unsuppressed")
                .header("Accept", accept)
                .GET());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = FreshDatabase.connectAsOwner();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
