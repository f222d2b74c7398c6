package uk.police.wmp.changeportfolio.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.police.wmp.changeportfolio.Portfolio.caller;
import static uk.police.wmp.changeportfolio.Portfolio.key;
import static uk.police.wmp.changeportfolio.Portfolio.release;
import static uk.police.wmp.changeportfolio.Portfolio.sending;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.wmp.changeportfolio.Lines;
import uk.police.wmp.changeportfolio.Portfolio;
import uk.police.wmp.changeportfolio.Portfolio.Made;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

/** Each test has days of its own: what is released in others' is over before, or begins after. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class FteEfficienciesTest {

    private int year;

    @BeforeEach
    void aYear() {
        year = Portfolio.years();
    }

    private String day(String monthAndDay) {
        return year + "-" + monthAndDay;
    }

    private Response figure(String more) {
        return caller().get("/v1/figures/fte-efficiencies?from=%s&to=%s%s".formatted(day("04-01"), day("12-31"), more));
    }

    private List<List<Object>> rows(String more) {
        return figure(more).then().statusCode(200).extract().path("rows");
    }

    private static List<Object> row(Object... cells) {
        return Arrays.asList(cells);
    }

    private Made released(Made programme, String name, String delivery, int order, String portfolio, String fte) {
        Made project = Portfolio.project(programme, name, name, delivery, order);
        release(project, portfolio, fte, day("06-01"), day("06-30"));
        return project;
    }

    @Test
    void hasARowForEachProjectASubtotalForEachStatusAndATotal() {
        Made data = Portfolio.programme("Our data", 3);
        Made responding = Portfolio.programme("New Ways of Responding", 1);
        released(data, "DDI", "IN_DELIVERY", 2, "CRIME", "-65");
        Made connect = released(data, "Connect", "IN_DELIVERY", 1, "CRIME", "-71");
        release(connect, "SECURITY", "-2.65", day("06-01"), day("06-30"));
        Made worn = released(responding, "BWV P1/2", "DELIVERED", 1, "LOCAL_POLICING", "-11");
        release(worn, "OPERATIONS", "-6", day("06-01"), day("06-30"));
        released(null, "Mobility", "IN_DELIVERY", 4, "OPERATIONS", "-1");

        figure("")
                .then()
                .statusCode(200)
                .body(
                        "columns.name",
                        Matchers.contains(
                                "status",
                                "project",
                                "crime",
                                "dcc",
                                "localPolicing",
                                "operations",
                                "security",
                                "total"))
                .body("totals", Matchers.contains("Total", "Total", -136f, 0f, -11f, -7f, -2.65f, -156.65f));
        assertThat(rows(""))
                .containsExactly(
                        row("DELIVERED", "New Ways of Responding - BWV P1/2", null, null, -11f, -6f, null, -17f),
                        row("DELIVERED", "Total", 0f, 0f, -11f, -6f, 0f, -17f),
                        row("IN_DELIVERY", "Our data - Connect", -71f, null, null, null, -2.65f, -73.65f),
                        row("IN_DELIVERY", "Our data - DDI", -65f, null, null, null, null, -65f),
                        row("IN_DELIVERY", "Mobility", null, null, null, -1f, null, -1f),
                        row("IN_DELIVERY", "Total", -136f, 0f, 0f, -1f, -2.65f, -139.65f));
    }

    @Test
    void countsWhatIsRealisedInThePeriodOnBothItsEdgesAndNotADayBeyond() {
        Made project = Portfolio.project(null, "Mobility", null, "IN_DELIVERY", 4);
        release(project, "CRIME", "-1", day("01-01"), day("03-31"));
        release(project, "CRIME", "-20", day("01-01"), day("04-01"));
        release(project, "CRIME", "-300", day("12-31"), day("12-31"));
        release(project, "CRIME", "-4000", (year + 1) + "-01-01", (year + 1) + "-01-31");

        assertThat(rows("")).contains(row("IN_DELIVERY", "Mobility", -320f, null, null, null, null, -320f));
    }

    @Test
    void aClosedProgrammesPostsAreInATableOfTheirOwn() {
        Made closed = Portfolio.programme("Radio", 9);
        released(closed, "Airwave", "DELIVERED", 1, "OPERATIONS", "-4");
        sending(Lines.approved(key("C"), null))
                .header("If-Match", "*")
                .post("/v1/programmes/" + closed.id() + "/close")
                .then()
                .statusCode(200);

        assertThat(rows("")).isEmpty();
        assertThat(rows("&programmes=CLOSED"))
                .contains(row("DELIVERED", "Radio - Airwave", null, null, null, -4f, null, -4f));
    }

    @Test
    void whereNothingIsReleasedTheTotalIsNothing() {
        figure("")
                .then()
                .statusCode(200)
                .body("rows", Matchers.empty())
                .body("totals", Matchers.contains("Total", "Total", 0f, 0f, 0f, 0f, 0f, 0f));
    }

    @Test
    void everyExecutivePortfolioHasItsColumn() {
        caller().get("/v1/codes/executive-portfolio")
                .then()
                .statusCode(200)
                .body("codes.code", Matchers.contains("CRIME", "DCC", "LOCAL_POLICING", "OPERATIONS", "SECURITY"));
    }

    @Test
    void leadsBackToTheBenefitsItCounted() {
        released(null, "Mobility", "IN_DELIVERY", 4, "OPERATIONS", "-1");
        released(null, "Handsets", "IN_DELIVERY", 5, "OPERATIONS", "-1");
        caller().get("/v1/figures/fte-efficiencies/records?from=%s&to=%s&row=IN_DELIVERY&row=Mobility"
                        .formatted(day("04-01"), day("12-31")))
                .then()
                .statusCode(200)
                .body("items", Matchers.hasSize(1));
    }
}
