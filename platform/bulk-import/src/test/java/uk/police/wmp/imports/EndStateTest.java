package uk.police.wmp.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

/** A file is judged by how it leaves things, not by what they pass through on the way. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class EndStateTest {

    private static final String HEADER = "externalId,keeperExternalId,validFrom,validTo";
    private static final Map<String, String> PARTIAL = Map.of("mode", "PARTIAL");

    @Inject
    RecordedRows recorded;

    @BeforeEach
    void twoStaysThatMeet() {
        recorded.clear();
        Sent.csv("stays", HEADER, "C1,K1,2020-01-06,2021-03-31", "C2,K1,2021-04-01,")
                .status(201);
    }

    @Test
    void aBoundaryMoves() {
        String[] moved = {HEADER, "C1,K1,2020-01-06,2021-06-30", "C2,K1,2021-07-01,"};
        assertThat(Sent.csv("stays", Map.of("dryRun", "true"), moved)
                        .status(201)
                        .counts())
                .containsExactly(2L, 0L, 2L, 0L, 0L);
        assertThat(Sent.csv("stays", moved).status(201).counts()).containsExactly(2L, 0L, 2L, 0L, 0L);
        assertThat(stays()).containsExactly("C1 [2020-01-06,2021-07-01)", "C2 [2021-07-01,)");
        String[] back = {HEADER, "C1,K1,2020-01-06,2021-03-31", "C2,K1,2021-04-01,"};
        assertThat(Sent.csv("stays", PARTIAL, back).status(201).counts()).containsExactly(2L, 0L, 2L, 0L, 0L);
        assertThat(recorded.query("select count(*) from history.stay")).containsExactly("4");
    }

    @Test
    void whoGivesWayDoesSoForWhoTakesThePlace() {
        Sent sent = Sent.csv("stays", PARTIAL, HEADER, "C1,K1,2020-01-06,2021-06-31", "C2,K1,2021-07-01,")
                .status(201);
        assertThat(sent.errors())
                .containsExactly(
                        "2 validTo: must be a date such as 2022-03-31",
                        "3 externalId: belongs together with row 2, which is refused");
        assertThat(sent.refused()).containsExactly("C1", "C2");
        assertThat(stays()).containsExactly("C1 [2020-01-06,2021-04-01)", "C2 [2021-04-01,)");
        assertThat(Sent.csv("stays", PARTIAL, HEADER, "C1,K1,2020-01-06,2021-06-30", "C2,K1,2021-05-01,")
                        .status(201)
                        .errors())
                .containsExactly(
                        "2 validFrom: overlaps a recorded period", "3 validFrom: overlaps the period of row 2");
    }

    @Test
    void aRowThatChangesNothingIsNotAtFaultForAnother() {
        assertThat(Sent.csv("stays", PARTIAL, HEADER, "C2,K1,2021-04-01,", "C0,K1,2021-01-01,")
                        .status(201)
                        .errors())
                .containsExactly("3 validFrom: overlaps a recorded period");
    }

    @Test
    void valuesAreExchanged() {
        String header = "externalId,keeperExternalId,startedOn,docket";
        Sent.csv("spells", header, "S1,K1,2022-01-01,D1", "S2,K2,2022-01-01,D2", "S3,K3,2022-01-01,D3")
                .status(201);
        String[] exchanged = {header, "S1,K1,2022-01-01,D2", "S2,K2,2022-01-01,D1"};
        String[] back = {header, "S1,K1,2022-01-01,D1", "S2,K2,2022-01-01,D2"};
        for (Sent sent : List.of(
                Sent.csv("spells", Map.of("dryRun", "true"), exchanged),
                Sent.csv("spells", Map.of("dryRun", "true", "mode", "PARTIAL"), exchanged),
                Sent.csv("spells", exchanged),
                Sent.csv("spells", PARTIAL, back))) {
            assertThat(sent.status(201).counts()).containsExactly(2L, 0L, 2L, 0L, 0L);
        }
        // round in a circle, and one of them can't
        Sent sent = Sent.csv(
                        "spells", PARTIAL, header, "S1,K1,2022-01-01,D2", "S2,K2,2022-01-01,D3", "S3,K9,2022-01-01,D1")
                .status(201);
        assertThat(sent.refused()).containsExactly("S1", "S2", "S3");
        assertThat(recorded.query("select docket from spell order by external_id"))
                .containsExactly("D1", "D2", "D3");
    }

    @Test
    void whatOnlyTheDatabaseRefusesHasItsRowInADryRunToo() {
        String[] file = {"bookExternalId,lineNumber,amount", "B1,1,10", "B1,2,-10", "B2,1,5"};
        assertThat(Sent.csv("entries", Map.of("dryRun", "true"), file)
                        .status(201)
                        .errors())
                .containsExactly("4 lineNumber: the lines of a book must sum to zero");
        Sent sent = Sent.csv("entries", file).status(422);
        assertThat(sent.errors()).containsExactly("4 lineNumber: the lines of a book must sum to zero");
        assertThat(sent.refused()).containsExactly("B2/1");
        assertThat(recorded.query("select 1 from entry_line")).isEmpty();
        String position = recorded.lastPosition();
        assertThat(Sent.csv("entries", Map.of("dryRun", "true", "mode", "PARTIAL"), file)
                        .status(201)
                        .counts())
                .containsExactly(3L, 2L, 0L, 0L, 1L);
        assertThat(recorded.lastPosition()).isEqualTo(position);
        assertThat(Sent.csv("entries", PARTIAL, file).status(201).counts()).containsExactly(3L, 2L, 0L, 0L, 1L);
    }

    private List<String> stays() {
        return recorded.query("select external_id || ' ' || valid from stay order by 1");
    }
}
