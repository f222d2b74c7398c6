package uk.police.wmp.recruitment.employment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;
import uk.police.wmp.recruitment.planning.Imported;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class EmploymentPagesTest {

    @ParameterizedTest
    @CsvSource({"joinedOn, 1951-05-0", "-joinedOn, 1952-05-0"})
    void pagesThatEndAmongThoseWhoJoinedOnOneDayMissAndRepeatNobody(String sort, String month) {
        for (int i = 0; i < 9; i++) {
            Imported.employed("PAGES" + sort + i, "PCSO", month + (1 + i / 4), month + 9); // four, four and one
        }
        List<String> found = new ArrayList<>();
        List<String> days = new ArrayList<>();
        String next = null;
        do {
            Response page = given().auth()
                    .oauth2(TestTokens.token("recruitment:read"))
                    .get("/v1/employments?limit=3&sort=%s&joinedFrom=%s1&joinedTo=%s9%s"
                            .formatted(sort, month, month, next == null ? "" : "&after=" + next));
            page.then().statusCode(200);
            found.addAll(page.path("items.externalId"));
            days.addAll(page.path("items.joinedOn"));
            next = page.path("next");
        } while (next != null);

        assertThat(found).hasSize(9).doesNotHaveDuplicates();
        assertThat(days)
                .isSortedAccordingTo(
                        sort.startsWith("-") ? Comparator.reverseOrder() : Comparator.<String>naturalOrder());
    }
}
