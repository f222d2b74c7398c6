package uk.police.wmp.gateway.papers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.police.wmp.gateway.GatewayCalls;
import uk.police.wmp.gateway.StandInServer;
import uk.police.wmp.gateway.StandInServices;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

/** With recruitment's real answers, wellbeing down, the change portfolio silent and volunteers without the figure. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
@QuarkusTestResource(StandInServices.class)
class BoardPaperTest extends GatewayCalls {

    private static final String PAPER = "/v1/board-papers/people-strategy-2022";

    private final ObjectMapper mapper = new ObjectMapper();

    StandInServer recruitment;

    @Test
    void readsInTheBoardsOrderWithNumbersFromTheRecords() throws Exception {
        JsonNode paper = read(PAPER);

        assertThat(paper.path("sections").findValuesAsText("heading"))
                .containsExactly(
                        "Force strength position",
                        "Police officer rank view",
                        "Retention",
                        "Attendance",
                        "Referrals to occupational health",
                        "Special Constable progress",
                        "Annual Benefits Review");
        assertThat(text(paper, 3))
                .contains("14.6% of the force on 1 January 2022", "they were 11.1%", "change of 31.5%");
        assertThat(text(paper, 12))
                .startsWith("Of 2,007 student officers recruited since 1 April 2018, 120 had left during probation by"
                        + " 1 March 2022, so that 94.0% were retained.");
        assertThat(paper.path("services").findValuesAsText("service")).containsExactly("recruitment");
    }

    @Test
    void saysWhereThePrintedPaperDoesNotAddUp() throws Exception {
        JsonNode found = read(PAPER).path("disagreements");

        assertThat(found.findValuesAsText("printed")).containsExactly("1704", "93");
        assertThat(found.findValuesAsText("ours")).containsExactly("2007", "94.0");
        assertThat(found.get(0).path("why").asText()).contains("IPLDP");
    }

    @Test
    void comparesNothingWithPrintedNumbersOnAnotherDay() throws Exception {
        JsonNode paper = read(PAPER + "?asAt=2022-06-30");

        assertThat(paper.path("ownDay").asBoolean()).isFalse();
        assertThat(paper.path("disagreements")).isEmpty();
        assertThat(text(paper, 12)).contains("by 1 June 2022");
        assertThat(text(paper, 18)).isEmpty();
    }

    @Test
    void aServiceThatDoesNotAnswerLeavesItsSectionMarkedWhenItsTimeIsUp() throws Exception {
        long start = System.nanoTime();
        JsonNode paper = read(PAPER);
        Duration took = Duration.ofNanos(System.nanoTime() - start);

        assertThat(took)
                .as("two seconds for the silent one, not the 22 that all figures have")
                .isLessThan(Duration.ofSeconds(15));
        assertThat(paper.path("complete").asBoolean()).isFalse();
        assertThat(section(paper, "retention").path("available").asBoolean()).isTrue();
        for (String unavailable : List.of("attendance", "annual-benefits-review")) {
            JsonNode section = section(paper, unavailable);
            assertThat(section.path("available").asBoolean()).isFalse();
            assertThat(section.path("missing").findValuesAsText("reason")).containsOnly("UNAVAILABLE");
            assertThat(section.path("content").findValues("figure")).isEmpty();
        }
    }

    @Test
    void aServiceThatIsSlowIsWaitedFor() throws Exception {
        recruitment.thinksForMillis = 1500;
        try {
            assertThat(section(read(PAPER), "retention").path("available").asBoolean())
                    .isTrue();
        } finally {
            recruitment.thinksForMillis = 0;
        }
    }

    @Test
    void saysNothingOfCellsThatThisReaderMayNotSee() throws Exception {
        JsonNode paper = read(PAPER);

        assertThat(text(paper, 6))
                .contains("INSPECTOR, SERGEANT and CONSTABLE (of those that are shown)")
                .contains("It is lower in these: CHIEF_SUPERINTENDENT (of those that are shown)");
    }

    @Test
    void isAPageWithoutScriptThatSaysTheSame() throws Exception {
        HttpResponse<String> page = send(
                requestWith(PAPER, "figures:read").header("Accept", "text/html").GET());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'")
                .doesNotContain("script-src", "unsafe");
        assertThat(page.body())
                .contains("<html lang=\"en-GB\">", "href=\"#main\"", "<main id=\"main\"")
                .containsOnlyOnce("<h1>")
                .doesNotContain("<script")
                .contains("<caption id=\"figure-retention-caption\">Student officer retention by entry route")
                .contains("<th scope=\"row\">Total</th><td class=\"numeric\">2,007</td>")
                .contains("Total, Total number recruited: printed 1,704, ours <strong>2,007</strong>")
                .contains("<abbr title=\"not shown, to protect people&#39;s confidentiality\">[c]</abbr>")
                .contains("/figures/retention-by-entry-route/records?from=2018-04-01&amp;asAt=2022-03-01");
    }

    @Test
    void aFiguresPageLeadsToThoseWhomEachOfItsCountsCounted() throws Exception {
        String figure = "/figures/retention-by-entry-route?from=2018-04-01&asAt=2022-03-01";
        HttpResponse<String> page = send(requestWith(figure, "figures:read")
                .header("Accept", "text/html")
                .GET());

        assertThat(page.body())
                .contains(
                        "/records?asAt=2022-03-01&amp;from=2018-04-01&amp;measure=leftInProbation\">Left during probation</a>")
                .doesNotContain("measure=retentionPercent");
        HttpResponse<String> records = send(
                requestWith(figure.replace("?", "/records?") + "&measure=leftInProbation&row=IPLDP", "figures:read")
                        .header("Accept", "text/html")
                        .GET());
        assertThat(records.body())
                .as("leads back to the figure, which takes neither")
                .contains("/figures/retention-by-entry-route?asAt=2022-03-01&amp;from=2018-04-01\">");
    }

    @Test
    void refusesWhatItCantAnswer() throws Exception {
        assertThat(send(requestWith("/v1/board-papers/nothing", "figures:read").GET())
                        .statusCode())
                .isEqualTo(404);
        assertThat(send(requestWith(PAPER + "?asKnownAt=17", "figures:read").GET())
                        .statusCode())
                .isEqualTo(400);
        assertThat(send(requestWith(PAPER + "?asAt=yesterday", "figures:read").GET())
                        .statusCode())
                .isEqualTo(400);
        assertThat(send(requestWith(PAPER, "recruitment:read").GET()).statusCode())
                .isEqualTo(403);
    }

    private JsonNode read(String path) throws Exception {
        HttpResponse<String> answer = send(requestWith(path, "figures:read")
                .header("Accept", "application/json")
                .GET());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return mapper.readTree(answer.body());
    }

    private static JsonNode section(JsonNode paper, String id) {
        for (JsonNode section : paper.path("sections")) {
            if (section.path("id").asText().equals(id)) {
                return section;
            }
        }
        throw new AssertionError("no section " + id);
    }

    private static String text(JsonNode paper, int paragraph) {
        List<String> found = new ArrayList<>();
        paper.path("sections")
                .forEach(section -> section.path("content").forEach(block -> {
                    if (block.path("paragraph").path("number").asInt() == paragraph) {
                        found.add(block.path("paragraph").path("text").asText());
                    }
                }));
        return found.isEmpty() ? "" : found.getFirst();
    }
}
