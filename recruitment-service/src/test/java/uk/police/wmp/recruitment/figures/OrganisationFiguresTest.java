package uk.police.wmp.recruitment.figures;

import static uk.police.wmp.figures.testing.FigureAssert.assertThat;
import static uk.police.wmp.figures.testing.FigureQuestion.figure;
import static uk.police.wmp.figures.testing.FigureRow.row;
import static uk.police.wmp.recruitment.figures.Behind.behind;
import static uk.police.wmp.recruitment.planning.Imported.contract;
import static uk.police.wmp.recruitment.planning.Imported.employed;
import static uk.police.wmp.recruitment.planning.Imported.posting;
import static uk.police.wmp.recruitment.planning.Imported.rows;
import static uk.police.wmp.recruitment.planning.Imported.seconded;
import static uk.police.wmp.recruitment.planning.Imported.unit;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class OrganisationFiguresTest {

    private static final String DAY = "asAt=1936-06-30";

    private static void staff(String name, String leftOn) {
        employed(name, "POLICE_STAFF", "1935-01-01", leftOn);
    }

    @Test
    void spansCountReportsInServiceAgainstTheUnitsOwnPolicyFirst() {
        unit("SOC-A", "DEPARTMENT", "");
        unit("SOC-B", "DEPARTMENT", "");
        for (String name : new String[] {"SOC-1", "SOC-2", "SOC-3", "SOC-4", "SOC-6"}) {
            staff(name, "1937-01-01");
        }
        staff("SOC-5", "1936-06-29"); // left a day early
        posting("SOC-1", "SOC-A", "1935-01-01", "");
        posting("SOC-2", "SOC-B", "1935-01-01", "");
        rows(
                "supervisions",
                "externalId,workerExternalId,supervisorExternalId,validFrom,validTo",
                "SOC-11,SOC-3,SOC-1,1936-06-30,", // both edges: counted
                "SOC-12,SOC-4,SOC-1,1935-01-01,1936-06-30",
                "SOC-13,SOC-5,SOC-1,1935-01-01,",
                "SOC-14,SOC-6,SOC-2,1935-01-01,1936-06-30",
                "SOC-15,SOC-6,SOC-1,1936-07-01,", // from the day after
                "SOC-16,SOC-2,SOC-5,1935-01-01,"); // under somebody who has left: nobody's report
        rows(
                "span-policies",
                "externalId,unitExternalId,fewestReports,mostReports,validFrom,validTo",
                "SOC-21,SOC-A,1,1,1936-01-01,1936-12-31",
                "SOC-22,,2,6,1936-01-01,1936-12-31");

        assertThat(figure("spans-of-control", DAY))
                .hasRows(
                        row("SOC-A", "Unit SOC-A", 1, 2, "2.0", 1, 1, 0, 1, "0.0", 1),
                        row("SOC-B", "Unit SOC-B", 1, 1, "1.0", 2, 6, 1, 0, "0.0", 1));
        Assertions.assertThat(behind("spans-of-control", DAY + "&row=SOC-A&row=Total"))
                .containsExactly("SOC-11", "SOC-12");
    }

    @Test
    void aHolderIsInDatePostedToTheUnitOrItsPartAndInService() {
        unit("SKG-A", "DEPARTMENT", "");
        unit("SKG-T", "TEAM", "SKG-A");
        unit("SKG-B", "DEPARTMENT", "");
        rows("skills", "externalId,name", "SKG-K,Negotiating");
        rows("planning-scenarios", "externalId,name,startsOn,horizonOn", "SKG-S,Games,1936-01-01,1940-12-31");
        rows(
                "skill-requirements",
                "externalId,scenarioExternalId,unitExternalId,skillExternalId,heads,validFrom,validTo",
                "SKG-11,,SKG-A,SKG-K,3,1936-06-30,1936-06-30",
                "SKG-12,,SKG-B,SKG-K,1,1936-01-01,",
                "SKG-13,SKG-S,SKG-A,SKG-K,9,1936-01-01,");
        held("SKG-1", "SKG-T", "1936-06-30", "", "1937-01-01"); // acquired on the day, in a team of the unit
        held("SKG-2", "SKG-A", "1930-01-01", "1936-06-30", "1936-06-30"); // last day of everything
        held("SKG-3", "SKG-A", "1930-01-01", "1936-06-29", "1937-01-01"); // ran out a day early
        held("SKG-4", "SKG-A", "1930-01-01", "", "1936-06-29"); // left a day early
        held("SKG-5", "SKG-B", "1930-01-01", "", "1937-01-01");
        held("SKG-6", "SKG-B", "1930-01-01", "", "1937-01-01");

        assertThat(figure("skills-gap", DAY))
                .hasRows(
                        row("SKG-A", "Unit SKG-A", "Negotiating", 3, 2, 1, 1, -1),
                        row("SKG-B", "Unit SKG-B", "Negotiating", 1, 2, 0, 0, 1))
                .hasTotals("Total", "Total", "Total", 4, 4, 1, 1, 0);
        Assertions.assertThat(behind("skills-gap", DAY + "&row=SKG-A&row=Total&row=Negotiating"))
                .containsExactly("SKG-11");
        assertThat(figure("skills-gap", DAY + "&scenario=SKG-S"))
                .hasRows(row("SKG-A", "Unit SKG-A", "Negotiating", 9, 2, 7, 7, -7));
        assertThat(figure("skills-gap", DAY + "&scenario=SKG-NONE")).hasNoRows();
    }

    private static void held(String name, String unit, String acquiredOn, String expiresOn, String leftOn) {
        staff(name, leftOn);
        posting(name, unit, "1935-01-01", "");
        rows(
                "worker-skills",
                "externalId,workerExternalId,skillExternalId,acquiredOn,expiresOn",
                "%s-K,%s,SKG-K,%s,%s".formatted(name, name, acquiredOn, expiresOn));
    }

    @Test
    void aDepartmentHasThePostsOfItsPartsAndAShareOfAll() {
        unit("DSE-A", "DEPARTMENT", "");
        unit("DSE-T", "TEAM", "DSE-A");
        rows(
                "establishments",
                "externalId,workerType,unitExternalId,posts,validFrom,validTo",
                "DSE-1,PCSO,DSE-A,0.50,1938-06-30,1938-06-30",
                "DSE-2,PCSO,DSE-T,0.40,1938-01-01,1938-12-31",
                "DSE-3,POLICE_STAFF,,99.10,1938-01-01,1938-12-31",
                "DSE-4,POLICE_STAFF,DSE-A,50,1938-07-01,1938-12-31"); // from the day after
        rows(
                "workforce-standards",
                "externalId,kind,unitExternalId,percent,formalTarget,basis,validFrom,validTo",
                "DSE-5,UNIT_SHARE_OF_ESTABLISHMENT,DSE-A,1,false,The inspectorate,1938-01-01,1938-12-31");

        assertThat(figure("department-share-of-establishment", "asAt=1938-06-30"))
                .hasRows(
                        row("NONE", "No department", "99.1", "99.10", null, null, null, "100.0"),
                        row("DSE-A", "Unit DSE-A", "0.9", "0.90", "1.00", "1.0", "-0.1", "100.0"))
                .hasTotals("Total", "Total", "100.0", "100.00", null, null, null, "100.0");
        Assertions.assertThat(behind("department-share-of-establishment", "asAt=1938-06-30&row=DSE-A&row=Total"))
                .containsExactly("DSE-1", "DSE-2");
        Assertions.assertThat(behind("department-share-of-establishment", "asAt=1938-06-30&row=Total&row=Total"))
                .containsExactly("DSE-1", "DSE-2", "DSE-3");
    }

    @Test
    void postsThatOthersPayForAndPeopleLentElsewhereAreToldApart() {
        rows(
                "establishments",
                "externalId,workerType,unitExternalId,posts,validFrom,validTo,fundingSource,temporary",
                "ERC-1,DESIGNATED_OFFICER,,10,1940-01-01,1940-12-31,,",
                "ERC-2,DESIGNATED_OFFICER,,4,1940-01-01,1940-12-31,CENTRAL,",
                "ERC-3,DESIGNATED_OFFICER,,2,1940-01-01,1940-12-31,FORCE,true");
        lent("ERC-4", "CHANGE_PROJECT", "1940-06-30");
        lent("ERC-5", "OTHER_FORCE", "1940-06-30");
        lent("ERC-6", "SECTION_38", "1940-06-30");
        lent("ERC-7", "OTHER_FORCE", "1940-06-29"); // back the day before

        assertThat(figure("establishment-reconciliation", "asAt=1940-06-30"))
                .hasRow("DESIGNATED_OFFICER", "12.0", "4.0", "16.0", "2.0", "2.0", "0.5", "0.5", "1.0", "-15.0");
        Assertions.assertThat(behind("establishment-reconciliation", "asAt=1940-06-30&row=DESIGNATED_OFFICER"))
                .containsExactly("ERC-1", "ERC-2", "ERC-3");
        assertThat(figure("workforce-strength", "asAt=1940-06-30")).hasRow("DESIGNATED_OFFICER", 16, "2.0", "-14.0", 4);
        assertThat(figure("workforce-strength", "asAt=1940-06-30&definition=HOME_OFFICE"))
                .hasRow("DESIGNATED_OFFICER", 16, "1.5", "-14.5", 3);
    }

    private static void lent(String name, String kind, String to) {
        employed(name, "DESIGNATED_OFFICER", "1939-01-01", "1940-12-31");
        contract(name, "0.5", "1939-01-01", "1940-12-31");
        seconded(name, kind, "1940-01-01", to);
    }

    @Test
    void detailsAreConfirmedFromTheDayAskedForToTheDayOfTheFigure() {
        rows(
                "workers",
                "externalId,givenName,familyName,sex,ethnicity,disability,detailsConfirmedOn",
                "PDC-1,A,B,F,NS,NO,1942-06-30",
                "PDC-2,A,B,F,W1,NOT_STATED,1942-07-01",
                "PDC-3,A,B,F,W1,NO,1942-01-01");
        for (String name : new String[] {"PDC-1", "PDC-2", "PDC-3"}) {
            rows(
                    "employments",
                    "externalId,workerExternalId,workerType,joinedOn,joinerType,leftOn,leaverType",
                    name + "-E," + name + ",DESIGNATED_OFFICER,1942-01-01,NEW,1942-12-31,DEATH");
        }
        assertThat(figure("personal-details-confirmed", "asAt=1942-06-30"))
                .hasRow("DESIGNATED_OFFICER", 67, 2, 3, 1, "33.3", 1, "33.3", 1);
        assertThat(figure("personal-details-confirmed", "asAt=1942-06-30&since=1942-01-02"))
                .hasRow("DESIGNATED_OFFICER", 33, 1, 3, 1, "33.3", 1, "33.3", 2);
        Assertions.assertThat(behind(
                        "personal-details-confirmed",
                        "asAt=1942-06-30&since=1942-01-02&row=DESIGNATED_OFFICER&measure=confirmed"))
                .containsExactly("PDC-1");
        Assertions.assertThat(behind(
                        "personal-details-confirmed",
                        "asAt=1942-06-30&since=1942-01-02&row=DESIGNATED_OFFICER&measure=notConfirmed"))
                .containsExactly("PDC-2", "PDC-3");
    }
}
