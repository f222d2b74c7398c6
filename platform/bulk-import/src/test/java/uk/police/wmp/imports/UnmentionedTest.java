package uk.police.wmp.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

/** What a file doesn't mention stays, and what its sender may not read is neither told nor changed. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class UnmentionedTest {

    private static final String NDJSON = "application/x-ndjson";

    @Inject
    RecordedRows recorded;

    @BeforeEach
    void aSpellOfWhichAllIsRecorded() {
        recorded.clear();
        Sent.csv(
                        "spells",
                        "externalId,keeperExternalId,startedOn,endedOn,hoursLost,docket,reason,note",
                        "S1,K1,2015-01-01,2015-01-03,21.50,D1,MEASLES,\"a note\"")
                .status(201);
    }

    private String spell() {
        return recorded.query("""
                        select concat_ws(' ', k.external_id, started_on, coalesce(ended_on::text, '-'), coalesce(hours_lost::text, '-'),
                                         coalesce(docket, '-'), reason, coalesce(note, '-'))
                          from spell s join keeper k on k.id = s.keeper_id left join spell_note n on n.spell_id = s.id""").getFirst();
    }

    @Test
    void aColumnThatIsNotThereKeepsAndAnEmptyCellRemoves() {
        assertThat(Sent.csv("spells", "externalId,hoursLost", "S1,7")
                        .status(201)
                        .counts())
                .containsExactly(1L, 0L, 1L, 0L, 0L);
        assertThat(spell()).isEqualTo("K1 2015-01-01 2015-01-03 7.00 D1 MEASLES a note");
        assertThat(Sent.csv("spells", "externalId,docket", "S1,").status(201).counts())
                .containsExactly(1L, 0L, 1L, 0L, 0L);
        assertThat(Sent.csv("spells", "externalId,note", "S1,").status(201).counts())
                .containsExactly(1L, 0L, 1L, 0L, 0L);
        assertThat(spell()).isEqualTo("K1 2015-01-01 2015-01-03 7.00 - MEASLES -");
        assertThat(Sent.csv("spells", "externalId", "S1").status(201).counts()).containsExactly(1L, 0L, 0L, 1L, 0L);
    }

    @Test
    void aMemberThatIsNotThereKeepsAndNullRemoves() {
        Sent sent = ndjson(
                        "{\"externalId\": \"S1\", \"docket\": null, \"endedOn\": null}",
                        "{\"externalId\": \"S2\", \"keeperExternalId\": \"K2\", \"startedOn\": \"2015-01-01\"}")
                .status(201);
        assertThat(sent.counts()).containsExactly(2L, 1L, 1L, 0L, 0L);
        recorded.execute("delete from spell where external_id = 'S2'");
        assertThat(spell()).isEqualTo("K1 2015-01-01 - 21.50 - MEASLES a note");
    }

    @Test
    void aRowIsJudgedAsTheRecordThatItMakes() {
        assertThat(Sent.csv("spells", "externalId,hoursLost", "S1,").status(422).errors())
                .containsExactly("2 hoursLost: is required once the spell has ended");
        // the reason that is recorded was in use then, and isn't any more
        assertThat(Sent.csv("spells", "externalId,startedOn,endedOn", "S1,2022-01-01,2022-01-02")
                        .status(422)
                        .errors())
                .containsExactly("2 reason: must be a code that was in use on startedOn");
        // what is new must say all that is required
        assertThat(Sent.csv("spells", "externalId,hoursLost", "S1,5", "S2,5", ",5")
                        .status(422)
                        .errors())
                .containsExactly(
                        "3 keeperExternalId: is required", "3 startedOn: is required", "4 externalId: is required");
    }

    @Test
    void rowsWithoutAnythingInThemArePassedOver() {
        assertThat(Sent.csv(
                                "spells",
                                "externalId,keeperExternalId,startedOn,docket",
                                "S2,K2,2022-01-01,",
                                ",,,",
                                " ,,\t,",
                                ",,,,,,,",
                                "",
                                "S3,K9,2022-01-01,")
                        .status(422)
                        .errors())
                .containsExactly("7 keeperExternalId: refers to no recorded keeper");
    }

    @Test
    void aFormulaComesBackAsTheTextThatItWas() {
        Sent.csv("spells", "externalId,note", "S1,'=1+1").status(201);
        assertThat(spell()).endsWith(" =1+1");
        ndjson("{\"externalId\": \"S1\", \"note\": \"'=1+1\"}").status(201);
        assertThat(spell()).endsWith(" '=1+1");
    }

    @Test
    void whoMayNotReadAReasonNeitherChangesNorLearnsIt() {
        for (Map<String, String> query :
                List.<Map<String, String>>of(Map.of(), Map.of("dryRun", "true"), Map.of("mode", "PARTIAL"))) {
            int status = query.isEmpty() ? 422 : 201;
            List<List<?>> answers = Stream.of("MEASLES", "COLD", "NONSENSE", "")
                    .<List<?>>map(guess -> {
                        Sent csv = Sent.blindly("spells", "text/csv", query, "externalId,reason", "S1," + guess)
                                .status(status);
                        Sent json = Sent.blindly(
                                        "spells",
                                        NDJSON,
                                        query,
                                        "{\"externalId\": \"S1\", \"reason\": "
                                                + (guess.isEmpty() ? "null" : '"' + guess + '"') + "}")
                                .status(status);
                        return List.of(csv.counts(), csv.errors(), json.counts(), json.errors());
                    })
                    .toList();
            assertThat(answers).allMatch(answers.getFirst()::equals);
            assertThat(answers.getFirst().get(1))
                    .isEqualTo(List.of("2 reason: needs the permission spell-reasons:read"));
        }
        assertThat(spell()).contains("MEASLES");
        // all else is theirs to change, and what they may not see is kept
        assertThat(Sent.blindly("spells", "text/csv", Map.of(), "externalId,hoursLost", "S1,9")
                        .status(201)
                        .counts())
                .containsExactly(1L, 0L, 1L, 0L, 0L);
        assertThat(spell()).contains("9.00").contains("MEASLES");
    }

    @Test
    void noAnswerDependsOnAReasonThatIsKept() {
        String[] moved = {"externalId,startedOn,endedOn", "S1,2022-01-01,2022-01-02"};
        List<String> once =
                Sent.blindly("spells", "text/csv", Map.of(), moved).status(422).errors();
        Sent.csv("spells", "externalId,reason", "S1,COLD").status(201); // in use ever since
        assertThat(Sent.blindly("spells", "text/csv", Map.of(), moved)
                        .status(422)
                        .errors())
                .isEqualTo(once)
                .containsExactly("2 startedOn: can't be changed without reason, which needs a permission of its own");
    }

    private static Sent ndjson(String... lines) {
        return Sent.send(
                "spells", NDJSON, String.join("\n", lines).getBytes(StandardCharsets.UTF_8), Map.of(), Map.of());
    }
}
