package uk.police.wmp.recruitment.figures;

import static uk.police.wmp.figures.testing.FigureAssert.assertThat;
import static uk.police.wmp.figures.testing.FigureQuestion.figure;
import static uk.police.wmp.figures.testing.FigureRow.row;
import static uk.police.wmp.recruitment.figures.Behind.behind;
import static uk.police.wmp.recruitment.planning.Imported.employed;
import static uk.police.wmp.recruitment.planning.Imported.rows;
import static uk.police.wmp.recruitment.planning.Imported.unit;
import static uk.police.wmp.recruitment.planning.Imported.worker;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class WorkforceStrategyFiguresTest {

    @Test
    void aGapHasAPlanWhileOneOfAnAdoptedStrategyIsInTime() {
        unit("SKP-A", "DEPARTMENT", "");
        rows("skills", "externalId,name", "SKP-K,Tracing");
        rows(
                "skill-requirements",
                "externalId,scenarioExternalId,unitExternalId,skillExternalId,heads,validFrom,validTo",
                "SKP-11,,SKP-A,SKP-K,3,1929-01-01,1929-12-31");
        rows(
                "workforce-strategies",
                "externalId,name,startsOn,endsOn,reviewBoard,adoptedOn,financialPlan,operatingModel",
                "SKP-S,Adopted,1929-01-01,1929-12-31,Board,1929-02-01,MTFP,TOM",
                "SKP-D,Draft,1929-01-01,1929-12-31,Board,,,");
        String activities =
                "externalId,strategyExternalId,kind,heading,driver,unitExternalId,skillExternalId,title,dueOn,completedOn";
        String plan = "%s,%s,CAPABILITY_GAP_PLAN,DEVELOPING_TALENT,FORCE,SKP-A,SKP-K,Academy,%s,%s";
        rows("workforce-activities", activities, plan.formatted("SKP-1", "SKP-D", "1929-12-31", ""));
        assertThat(figure("skills-gap", "asAt=1929-03-31")).hasRow("SKP-A", "Unit SKP-A", "Tracing", 3, 0, 3, 3, -3);
        rows("workforce-activities", activities, plan.formatted("SKP-2", "SKP-S", "1929-06-30", "1929-05-01"));
        assertThat(figure("skills-gap", "asAt=1929-01-31")).hasRow("SKP-A", "Unit SKP-A", "Tracing", 3, 0, 3, 3, -3);
        assertThat(figure("skills-gap", "asAt=1929-02-01")).hasRow("SKP-A", "Unit SKP-A", "Tracing", 3, 0, 3, 0, -3);
        // completed, and the gap is still there
        assertThat(figure("skills-gap", "asAt=1929-05-01")).hasRow("SKP-A", "Unit SKP-A", "Tracing", 3, 0, 3, 3, -3);
        rows("workforce-activities", activities, plan.formatted("SKP-3", "SKP-S", "1929-07-31", ""));
        assertThat(figure("skills-gap", "asAt=1929-07-31")).hasRow("SKP-A", "Unit SKP-A", "Tracing", 3, 0, 3, 0, -3);
        assertThat(figure("skills-gap", "asAt=1929-08-01")).hasRow("SKP-A", "Unit SKP-A", "Tracing", 3, 0, 3, 3, -3);
    }

    @Test
    void eachYearOfAStrategyIsHeldAgainstTheMoneyThatTheFinancialPlanHasForIt() {
        rows(
                "workforce-strategies",
                "externalId,name,startsOn,endsOn,reviewBoard,adoptedOn,financialPlan,operatingModel",
                "SFU-S,Funded,1931-06-01,1933-03-31,Board,1931-05-01,MTFP-31,TOM-31");
        rows(
                "establishments",
                "externalId,workerType,unitExternalId,posts,validFrom,validTo",
                "SFU-E,PCSO,,12,1931-04-01,1931-04-01",
                "SFU-F,PCSO,,7,1931-04-02,1932-03-31");
        rows(
                "workforce-strategy-years",
                "externalId,strategyExternalId,startsOn,amountGbp,posts",
                "SFU-1,SFU-S,1931-04-01,500000,10.5");
        assertThat(figure("workforce-strategy-funding", "asAt=1931-06-01"))
                .hasRows(
                        row("Funded", "1931/32", "MTFP-31", "TOM-31", 500000, "10.5", "12.0", "1.5", 0),
                        row("Funded", "1932/33", "MTFP-31", "TOM-31", null, null, "0.0", null, 1));
        assertThat(figure("workforce-strategy-funding", "asAt=1931-05-31")).hasNoRows();
        Assertions.assertThat(behind("workforce-strategy-funding", "asAt=1931-06-01&strategy=SFU-S"))
                .containsExactly("SFU-1");
        Assertions.assertThat(behind(
                        "workforce-strategy-funding",
                        "asAt=1931-06-01&row=Funded&row=1932%2F33&row=Total&row=TOM-31&measure=yearsWithoutAmount"))
                .containsExactly("SFU-S");
    }

    @Test
    void aSpecialistPostIsFilledByWhoWasPostedToItWhileItWasOpen() {
        unit("SPV-U", "DEPARTMENT", "");
        rows(
                "specialist-vacancies",
                "externalId,unitExternalId,role,workerType,posts,openedOn,closedOn",
                "SPV-1,SPV-U,Data scientist,POLICE_STAFF,3,1938-02-01,1938-09-30",
                "SPV-2,SPV-U,Drafter,POLICE_STAFF,1,1939-01-01,");
        for (String name : new String[] {"SPV-A", "SPV-B", "SPV-C", "SPV-D"}) {
            staff(name, "1939-01-31");
        }
        String posted = "externalId,workerExternalId,unitExternalId,role,validFrom,validTo";
        rows(
                "postings",
                posted,
                "SPV-a,SPV-A,SPV-U,Data scientist,1938-02-01,1939-01-31", // both edges
                "SPV-b,SPV-B,SPV-U,Data scientist,1938-09-30,1939-01-31",
                "SPV-c,SPV-C,SPV-U,Data scientist,1938-10-01,1939-01-31", // a day either side
                "SPV-d,SPV-D,SPV-U,Data scientist,1938-01-31,1939-01-31");
        assertThat(figure("specialist-vacancies", "asAt=1938-12-31"))
                .hasRow("Unit SPV-U", "Data scientist", 3, 2, 1, 0, 0, 2);
        Assertions.assertThat(behind("specialist-vacancies", "asAt=1938-12-31&measure=postedToRole"))
                .containsExactly("SPV-A", "SPV-B");
        assertThat(figure("specialist-vacancies", "asAt=1938-09-29"))
                .hasRow("Unit SPV-U", "Data scientist", 3, 1, 2, 0, 0, 1);
        assertThat(figure("specialist-vacancies", "asAt=1939-01-01")).hasRow("Unit SPV-U", "Drafter", 1, 0, 1, 0, 0, 0);
    }

    @Test
    void aSpecialistPostWithACampaignIsFilledByWhoWasAppointedFromIt() {
        unit("SPC-U", "DEPARTMENT", "");
        rows(
                "campaigns",
                "externalId,name,workerType,opensOn,closesOn",
                "SPC,Modellers,POLICE_STAFF,1935-01-01,1935-02-28");
        for (String name : new String[] {"SPC-A", "SPC-B", "SPC-C"}) {
            staff(name, "1939-01-31");
        }
        rows(
                "specialist-vacancies",
                "externalId,unitExternalId,role,workerType,posts,openedOn,closedOn,campaignExternalId",
                "SPC-1,SPC-U,Modeller,POLICE_STAFF,1,1935-02-01,,SPC");
        Applicants.appointed("SPC-A", "SPC", "1935-01-01", "1935-01-31"); // a day before it opened
        Applicants.appointed("SPC-B", "SPC", "1935-01-01", "1935-02-01");
        Applicants.appointed("SPC-C", "SPC", "1935-01-01", "1935-03-31");
        assertThat(figure("specialist-vacancies", "asAt=1935-03-30"))
                .hasRows(row("Unit SPC-U", "Modeller", 1, 1, 0, 0, 1, 0));
        assertThat(figure("specialist-vacancies", "asAt=1935-03-31"))
                .hasRows(row("Unit SPC-U", "Modeller", 1, 2, 0, 1, 2, 0));
        Assertions.assertThat(behind(
                        "specialist-vacancies", "asAt=1935-03-31&row=Unit%20SPC-U&row=Modeller&measure=fromCampaign"))
                .containsExactly("SPC-B-A", "SPC-C-A");
    }

    @Test
    void leaversAreCountedByReasonWithANoughtForCompulsoryRedundancy() {
        worker("LVR-1", "F", "W1");
        worker("LVR-2", "F", "W1");
        rows(
                "employments",
                "externalId,workerExternalId,workerType,joinedOn,joinerType,leftOn,leaverType",
                "LVR-1,LVR-1,DESIGNATED_OFFICER,1913-01-01,NEW,1913-12-31,VOLUNTARY_REDUNDANCY",
                "LVR-2,LVR-2,DESIGNATED_OFFICER,1913-01-01,NEW,1914-01-01,COMPULSORY_REDUNDANCY");
        String year = "from=1913-01-01&to=1913-12-31&workerType=DESIGNATED_OFFICER";
        assertThat(figure("leavers-by-reason", year)).isRefused(403, "forbidden");
        assertThat(figure("leavers-by-reason", year, "figures:read", "leaving-reasons:read"))
                .hasRow("1913", "COMPULSORY_REDUNDANCY", 0)
                .hasRow("1913", "VOLUNTARY_REDUNDANCY", 1)
                .hasTotals("Total", "Total", 1);
        assertThat(figure(
                        "leavers-by-reason",
                        "from=1913-01-01&to=1914-12-31&workerType=DESIGNATED_OFFICER",
                        "figures:read",
                        "leaving-reasons:read"))
                .hasRow("1914", "COMPULSORY_REDUNDANCY", 1);
    }

    private static void staff(String name, String leftOn) {
        employed(name, "POLICE_STAFF", "1938-01-01", leftOn);
    }
}
