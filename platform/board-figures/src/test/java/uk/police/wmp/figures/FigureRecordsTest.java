package uk.police.wmp.figures;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static uk.police.wmp.figures.testing.FigureAssert.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class FigureRecordsTest {

    private static final String BEHIND = "/v1/figures/retention-by-entry-route/records?from=2018-04-01&asAt=2022-03-01";

    @Inject
    SampleForce force;

    @BeforeEach
    void theForceOfTheBoardPaper() {
        force.clear();
        force.studentOfficers("IPLDP", 303, "2018-04-01", 28, "2019-01-01");
        force.studentOfficers("DC_DHEP", 87, "2022-02-28", 0, "2022-03-01");
    }

    @Test
    void recordsNeedTheServicesPermissionToo() {
        String path = "/v1/figures/retention-by-entry-route/records?from=2018-04-01&asAt=2022-03-01";
        reader().get(path).then().statusCode(403).body("requiredScope", equalTo("sample:read"));
    }

    @Test
    void leadsBackToTheRecordsOfARowPageByPage() {
        RequestSpecification caller = given().auth().oauth2(TestTokens.token("figures:read", "sample:read"));
        String path =
                "/v1/figures/retention-by-entry-route/records?from=2018-04-01&asAt=2022-03-01&row=DC_DHEP&limit=50";
        Response first = given().spec(caller).get(path);
        first.then()
                .statusCode(200)
                .body("items", hasSize(50))
                .body("items[0].recordType", equalTo("student-officers"))
                .body("items[0].path", equalTo("/v1/student-officers/" + first.path("items[0].id")));
        given().spec(caller)
                .queryParam("after", first.<String>path("next"))
                .get(path)
                .then()
                .statusCode(200)
                .body("items", hasSize(37))
                .body("next", nullValue());
        given().spec(caller)
                .queryParam("after", first.<String>path("next"))
                .get(path.replace("DC_DHEP", "IPLDP"))
                .then()
                .statusCode(400);
        given().spec(caller).get(path + "&row=more").then().statusCode(400);
        given().spec(caller).get(path.replace("limit=50", "limit=many")).then().statusCode(400);
    }

    @Test
    void everyCountLeadsToThoseItCounted() {
        assertThat(behind("row=IPLDP")).hasSize(303);
        List<String> left = behind("row=IPLDP&measure=leftInProbation");
        List<String> retained = behind("row=IPLDP&measure=retained");
        assertThat(left).hasSize(28).doesNotContainAnyElementsOf(retained);
        assertThat(retained).as("who has no last day hasn't left").hasSize(275);
        assertThat(behind("row=Total&measure=leftInProbation")).hasSize(28);
        assertThat(behind("row=Total&measure=retained")).hasSize(362);
        assertThat(behind("row=IPLDP&measure=recruited&not=leftInProbation")).isEqualTo(retained);
        assertThat(behind("row=IPLDP&not=retained")).isEqualTo(left);
    }

    @Test
    void aBlankRowIsAskedForByAnEmptyValue() {
        force.studentOfficers("", 3, "2018-04-01", 1, "2020-03-01");
        assertThat(behind("row=")).hasSize(3);
        assertThat(behind("row=&measure=leftInProbation")).hasSize(1);
    }

    @Test
    void whatIsNoCountIsRefusedAndTheCountsAreNamed() {
        for (String measure : List.of("retentionPercent", "entryRoute", "nobody", "recruited@2022-03-01")) {
            given().auth()
                    .oauth2(TestTokens.token("figures:read", "sample:read"))
                    .get(BEHIND + "&measure=" + measure + "&row=one&row=two")
                    .then()
                    .statusCode(400)
                    .body("violations.field", hasItems("measure", "row"));
        }
        given().auth()
                .oauth2(TestTokens.token("figures:read", "sample:read"))
                .get(BEHIND + "&measure=retentionPercent")
                .then()
                .body("violations[0].message", endsWith("recruited, leftInProbation, retained"));
        reader().get("/v1/figures")
                .then()
                .body(
                        "items.find { it.id == 'retention-by-entry-route' }.columns.findAll { it.records }.name",
                        equalTo(List.of("recruited", "leftInProbation")));
    }

    @Test
    void theRecordsComeAsOneFileToo() {
        RequestSpecification caller = given().auth().oauth2(TestTokens.token("figures:read", "sample:read"));
        Response file = given().spec(caller).accept("text/csv").get(BEHIND + "&measure=recruited");
        file.then().statusCode(200).contentType(startsWith("text/csv"));
        List<String> lines = file.asString().lines().toList();
        assertThat(lines).hasSize(391).first().isEqualTo("recordType,id,externalId,path");
        assertThat(lines.get(1)).startsWith("student-officers,").contains(",S-").contains(",/v1/student-officers/");
        given().spec(caller).accept("text/csv").get(BEHIND + "&limit=5").then().statusCode(400);
    }

    private static List<String> behind(String asked) {
        return given().auth()
                .oauth2(TestTokens.token("figures:read", "sample:read"))
                .get(BEHIND + "&limit=500&" + asked)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static RequestSpecification reader() {
        return given().auth().oauth2(TestTokens.token("figures:read"));
    }
}
