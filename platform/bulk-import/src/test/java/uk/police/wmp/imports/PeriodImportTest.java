package uk.police.wmp.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

/** Rows whose periods must not overlap, or that refer to each other. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class PeriodImportTest {

    private static final String HEADER = "externalId,keeperExternalId,validFrom,validTo";

    @Inject
    RecordedRows recorded;

    @BeforeEach
    void aForceOfThreeKeepers() {
        recorded.clear();
    }

    @Test
    void acceptsPeriodsThatMeetAndRefusesThoseThatOverlapByADay() {
        Sent sent = Sent.csv(
                        "stays",
                        Map.of("mode", "PARTIAL"),
                        HEADER,
                        "A,K1,2022-01-01,2022-01-31",
                        "B,K1,2022-02-01,2022-02-28", // the day after: meets
                        "C,K1,2022-02-28,", // the same day: overlaps
                        "D,K2,2022-01-01,", // open
                        "E,K2,2023-01-01,2023-01-02",
                        "F,K3,2022-01-01,") // another's
                .status(201);
        assertThat(sent.errors())
                .containsExactly(
                        "4 validFrom: overlaps the period of row 3", "6 validFrom: overlaps the period of row 5");
        assertThat(recorded.query("select external_id from stay order by 1")).containsExactly("A", "B", "D", "F");
    }

    @Test
    void comparesWithWhatIsRecordedUnlessTheFileChangesIt() {
        Sent.csv("stays", HEADER, "A,K1,2022-01-01,", "X,K2,2022-01-01,").status(201);
        assertThat(Sent.csv("stays", HEADER, "B,K1,2022-06-01,").status(422).errors())
                .containsExactly("2 validFrom: overlaps a recorded period");
        // the one that ends makes room for the one that begins, wherever they stand in the file
        assertThat(Sent.csv("stays", HEADER, "B,K1,2022-06-01,", "A,K1,2022-01-01,2022-05-31")
                        .status(201)
                        .counts())
                .containsExactly(2L, 1L, 1L, 0L, 0L);
        assertThat(recorded.query("select external_id || valid from stay order by 1"))
                .containsExactly("A[2022-01-01,2022-06-01)", "B[2022-06-01,)", "X[2022-01-01,)");
    }

    @Test
    void whatIsRefusedMakesNoRoom() {
        Sent.csv("stays", HEADER, "A,K1,2022-01-01,").status(201);
        Sent sent = Sent.csv(
                        "stays", Map.of("mode", "PARTIAL"), HEADER, "B,K1,2022-06-01,", "A,K9,2022-01-01,2022-05-31")
                .status(201);
        assertThat(sent.errors())
                .containsExactly(
                        "2 validFrom: overlaps a recorded period", "3 keeperExternalId: refers to no recorded keeper");
    }

    @Test
    void rowsMayReferToEachOther() {
        String header = "externalId,name,parentExternalId";
        assertThat(Sent.csv("stations", header, "S2,Digbeth,S1", "S1,Central,", "S3,Steelhouse Lane,S2")
                        .status(201)
                        .counts())
                .containsExactly(3L, 3L, 0L, 0L, 0L);
        assertThat(
                        recorded.query(
                                "select s.external_id || p.external_id from station s join station p on p.id = s.parent_id order by 1"))
                .containsExactly("S2S1", "S3S2");
        assertThat(Sent.csv("stations", header, "S2,Digbeth,S1", "S1,Central,", "S3,Steelhouse Lane,S1")
                        .status(201)
                        .counts())
                .containsExactly(3L, 0L, 1L, 2L, 0L);
    }

    @Test
    void aRowThatRefersToARefusedOneIsRefused() {
        Sent sent = Sent.csv(
                        "stations",
                        Map.of("mode", "PARTIAL"),
                        "externalId,name,parentExternalId",
                        "S4,Fourth,S3",
                        "S1,Central,",
                        "S3,Third,S2",
                        "S2,This name is far too long,S1")
                .status(201);
        assertThat(sent.errors())
                .containsExactly(
                        "2 parentExternalId: refers to row 4, which is refused",
                        "4 parentExternalId: refers to row 5, which is refused",
                        "5 name: must have at most 20 characters");
    }

    @Test
    void rowsThatBelongTogetherAreRecordedOrRefusedTogether() {
        String header = "bookExternalId,lineNumber,amount";
        Sent sent = Sent.csv(
                        "entries",
                        Map.of("mode", "PARTIAL"),
                        header,
                        "B1,1,10.00",
                        "B2,1,5.00",
                        "B1,2,-10.00",
                        "B2,2,minus five",
                        "B3,1,7.00", // doesn't balance: the database's own last word
                        "B3,2,-6.00",
                        "B4,1,1.00",
                        "B4,2,-1.00")
                .status(201);
        assertThat(sent.counts()).containsExactly(8L, 4L, 0L, 0L, 4L);
        assertThat(sent.errors())
                .containsExactly(
                        "3 lineNumber: belongs together with row 5, which is refused",
                        "5 amount: must be a decimal number such as 12.50",
                        "6 lineNumber: the lines of a book must sum to zero",
                        "7 lineNumber: the lines of a book must sum to zero");
        assertThat(recorded.query("select external_id from entry_book order by 1"))
                .containsExactly("B1", "B4");
        assertThat(Sent.csv("entries", header, "B1,1,10.00", "B1,2,-10.00")
                        .status(201)
                        .counts())
                .containsExactly(2L, 0L, 0L, 2L, 0L);
        assertThat(Sent.csv("entries", header, "B1,1,10.01", "B1,2,-10.01")
                        .status(422)
                        .errors())
                .containsExactly(
                        "2 lineNumber: is recorded already, with other values",
                        "3 lineNumber: is recorded already, with other values");
        assertThat(Sent.csv("entries", header, "B5,1,3.00").status(422).errors())
                .containsExactly("2 lineNumber: the lines of a book must sum to zero");
    }

    @Test
    void whatMustBeUniqueIsSoWithinTheFileAndWithWhatIsRecorded() {
        String header = "externalId,keeperExternalId,startedOn,docket";
        Sent.csv("spells", header, "S1,K1,2022-01-01,D1").status(201);
        assertThat(Sent.csv("spells", header, "S2,K2,2022-01-01,D1", "S3,K3,2022-01-01,D2", "S4,K3,2021-01-01,D2")
                        .status(422)
                        .errors())
                .contains(
                        "2 docket: is taken by another record",
                        "3 docket: is also in row 4",
                        "4 docket: is also in row 3");
    }
}
