package uk.police.wmp.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class CsvImportTest {

    private static final String HEADER = "externalId,keeperExternalId,startedOn,endedOn,hoursLost,reason";

    @Inject
    RecordedRows recorded;

    @BeforeEach
    void aForceOfThreeKeepers() {
        recorded.clear();
    }

    @Test
    void recordsEveryRowAndFindsNothingNewTheSecondTime() {
        String[] file = {
            HEADER,
            "S1,K1,2022-01-01,2022-01-03,21.5,COLD",
            "S2,K1,2022-01-04,,,COLD",
            "S3,K2,2022-01-01,2022-01-01,7.17,"
        };
        Sent first = Sent.csv("spells", file).status(201);
        assertThat(first.counts()).containsExactly(3L, 3L, 0L, 0L, 0L);
        assertThat(first.run().state()).isEqualTo(ImportState.APPLIED);
        assertThat(
                        recorded.query(
                                "select external_id || ' ' || hours_lost || ' ' || reason from spell where ended_on is not null order by 1"))
                .containsExactly("S1 21.50 COLD", "S3 7.17 UNKNOWN");

        String position = recorded.lastPosition();
        assertThat(Sent.csv("spells", file).status(201).counts()).containsExactly(3L, 0L, 0L, 3L, 0L);
        assertThat(recorded.lastPosition()).isEqualTo(position);
        assertThat(recorded.query("select count(*) from history.spell")).containsExactly("0");
    }

    @Test
    void updatesWhatDiffersAndKeepsWhatWas() {
        Sent.csv("spells", HEADER, "S1,K1,2022-01-01,,,COLD", "S2,K2,2022-01-01,,,COLD")
                .status(201);
        Sent second = Sent.csv(
                        "spells",
                        HEADER,
                        "S1,K1,2022-01-01,2022-01-02,14,COLD",
                        "S2,K2,2022-01-01,,,COLD",
                        "S3,K3,2022-01-01,,,")
                .status(201);
        assertThat(second.counts()).containsExactly(3L, 1L, 1L, 1L, 0L);
        assertThat(recorded.query("select external_id || version from spell order by 1"))
                .containsExactly("S11", "S20", "S30");
        assertThat(recorded.query("select ended_on is null from history.spell")).containsExactly("t");
    }

    @Test
    void takesColumnsInAnyOrderQuotedNewlinesAndAByteOrderMark() {
        Sent sent = Sent.csv(
                        "spells",
                        "\uFEFF\"startedOn\",note,keeperExternalId,externalId",
                        "2022-01-01,\"He said \"\"no\"\",\r\ntwice, in Café Noir\",K1,S1",
                        "",
                        "2022-01-01,\\N,K2,S2",
                        "2022-01-01,\"a\tb\\c\",K3,S3",
                        "")
                .status(201);
        assertThat(sent.counts()).containsExactly(3L, 3L, 0L, 0L, 0L);
        assertThat(recorded.query("select note from spell_note join spell on id = spell_id order by external_id"))
                .containsExactly("He said \"no\",\r\ntwice, in Café Noir", "\\N", "a\tb\\c");
    }

    @Test
    void tellsEveryFaultOfEveryRowAndRecordsNothing() {
        Sent sent = Sent.csv(
                        "spells",
                        HEADER,
                        "S1,K1,2022-01-01,2022-01-02,5,COLD",
                        ",K1,1 May 2022,,-1,FLU",
                        "S3,K9,2022-01-01,,,",
                        "S4,K2,2022-01-01,,7.125,",
                        "S5,K2,2023-01-01,2022-01-01,7,",
                        "S6,K2,2024-01-01,2024-01-01,5000,",
                        "S7,K2,1974-03-31,1974-03-31,1,",
                        "S8,K2,2021-01-01,,,MEASLES",
                        "S9,K3,2022-01-01",
                        "S9,K3,2022-01-01,,,",
                        "S10,K3,2022-01-01,,,",
                        "S10,K3,2022-01-01,,,")
                .status(422);
        assertThat(sent.run().state()).isEqualTo(ImportState.REFUSED);
        assertThat(sent.counts()).containsExactly(12L, 0L, 0L, 0L, 10L);
        assertThat(sent.errors())
                .containsExactly(
                        "3 externalId: is required",
                        "3 hoursLost: must be greater than or equal to 0",
                        "3 reason: must be a code of the list spell-reason",
                        "3 startedOn: must be a date such as 2022-03-31",
                        "4 keeperExternalId: refers to no recorded keeper",
                        "5 hoursLost: must have at most 2 decimal places",
                        "6 endedOn: must not be before startedOn",
                        "7 hoursLost: breaks a rule of this record",
                        "8 startedOn: must not be before the force was founded",
                        "9 reason: must be a code that was in use on startedOn",
                        "10 : must have 6 fields, as the header has, not 3",
                        "12 externalId: is also in row 13",
                        "13 externalId: is also in row 12");
        assertThat(recorded.query("select 1 from spell")).isEmpty();
    }

    @Test
    void recordsTheGoodRowsWhenThatIsAskedFor() {
        Sent sent = Sent.csv(
                        "spells",
                        Map.of("mode", "PARTIAL"),
                        HEADER,
                        "S1,K1,2022-01-01,,,",
                        "S2,K9,2022-01-01,,,",
                        "S3,K3,2022-01-01,,,")
                .status(201);
        assertThat(sent.counts()).containsExactly(3L, 2L, 0L, 0L, 1L);
        assertThat(sent.errors()).containsExactly("3 keeperExternalId: refers to no recorded keeper");
        assertThat(recorded.query("select external_id from spell order by 1")).containsExactly("S1", "S3");
    }

    @Test
    void onlyTellsWhatWouldHappenInADryRun() {
        Sent.csv("spells", HEADER, "S1,K1,2022-01-01,,,").status(201);
        String position = recorded.lastPosition();
        Sent sent = Sent.csv(
                        "spells",
                        Map.of("dryRun", "true"),
                        HEADER,
                        "S1,K1,2022-01-01,2022-01-01,7,",
                        "S2,K2,2022-01-01,,,",
                        "S3,K9,2022-01-01,,,")
                .status(201);
        assertThat(sent.run().state()).isEqualTo(ImportState.CHECKED);
        assertThat(sent.counts()).containsExactly(3L, 1L, 1L, 0L, 1L);
        assertThat(recorded.lastPosition()).isEqualTo(position);
    }

    @Test
    void namesTheColumnsThatAreWrong() {
        Sent.csv("spells", "externalId,keeper,startedOn", "S1,K1,2022-01-01")
                .status(400)
                .response()
                .body("violations.field", org.hamcrest.Matchers.contains("/keeper"));
        Sent.csv("spells", "keeperExternalId,startedOn", "K1,2022-01-01")
                .status(400)
                .response()
                .body("violations.field", org.hamcrest.Matchers.contains("/externalId"));
        Sent.csv("spells", "").status(400);
    }

    @Test
    void refusesAFileThatBreaksOffIntoSomethingElse() {
        Sent sent = Sent.csv(
                        "spells", Map.of("mode", "PARTIAL"), HEADER, "S1,K1,2022-01-01,,,", "\"S2,K2,2022-01-01,,,")
                .status(422);
        assertThat(sent.errors()).hasSize(1).first().asString().startsWith("3 : is not CSV from here on");
        assertThat(recorded.query("select 1 from spell")).isEmpty();
    }

    @Test
    void refusesRowsThatAreNotUtf8() {
        byte[] latin =
                (HEADER + "\nS\u00e9,K1,2022-01-01,,,\nS2,K2,2022-01-01,,,").getBytes(StandardCharsets.ISO_8859_1);
        Sent sent = Sent.send("spells", "text/csv", latin, Map.of("mode", "PARTIAL"), Map.of())
                .status(201);
        assertThat(sent.errors()).containsExactly("2 externalId: must be text in UTF-8");
        assertThat(recorded.query("select external_id from spell")).containsExactly("S2");
    }

    @Test
    void readsALineOfJsonAsThePostWould() {
        String lines = """
                {"externalId": "S1", "keeperExternalId": "K1", "startedOn": "2022-01-01", "hoursLost": 7.5}

                {"externalId": "S2", "keeperExternalId": "K1", "startedOn": "2022-01-01", "hoursLost": "7.5", "colour": "red"}
                not json
                {"externalId": "S4", "keeperExternalId": "K2", "startedOn": "2022-01-01"}""";
        Sent sent = Sent.send(
                        "spells",
                        "application/x-ndjson",
                        lines.getBytes(StandardCharsets.UTF_8),
                        Map.of("mode", "PARTIAL"),
                        Map.of())
                .status(201);
        assertThat(sent.counts()).containsExactly(4L, 2L, 0L, 0L, 2L);
        assertThat(sent.errors().subList(0, 2))
                .isEqualTo(List.of("3 colour: is not a field of this request", "3 hoursLost: must be a number"));
        assertThat(sent.errors().get(2)).startsWith("4 : must be well-formed JSON");
    }
}
