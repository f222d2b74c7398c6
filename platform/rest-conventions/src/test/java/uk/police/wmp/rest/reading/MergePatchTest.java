package uk.police.wmp.rest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergePatchTest {

    private static final Rota NOW = Readers.read("""
            {"name": "Desk", "remark": "old", "startsOn": "2020-03-31", "publishedAt": "2022-03-05T18:00:00Z", "month": "2022-03",
             "posts": 3, "hours": 12.50, "nights": true, "template": "01932c07-1b5c-7b1e-8d3c-0123456789ab", "team": "RESPONSE",
             "place": {"name": "Lloyd House", "floor": 2}, "duties": [{"name": "Desk", "on": "2020-04-01"}], "tags": ["a"]}
            """, Rota.class);

    @Test
    void anEmptyPatchChangesNothing() {
        assertThat(patched("{}")).isEqualTo(NOW);
    }

    @Test
    void mentionsWhatItNamesWhateverItSaysOfIt() {
        MergePatch patch = patch("{\"remark\": null}");

        assertThat(patch.fields()).contains("remark").doesNotContain("name");
    }

    @Test
    void replacesRemovesAndMergesWithin() {
        Rota after = patched("{\"posts\": 4, \"remark\": null, \"place\": {\"floor\": null}, \"tags\": []}");
        assertThat(after.posts()).isEqualTo(4);
        assertThat(after.remark()).isNull();
        assertThat(after.place()).isEqualTo(new Rota.Place("Lloyd House", null));
        assertThat(after.tags()).isEmpty();
        assertThat(after.duties()).isEqualTo(NOW.duties());
    }

    @Test
    void holdsTheResultToTheSameRules() {
        assertThat(
                        Readers.faults(
                                () -> patched(
                                        "{\"name\": null, \"endsOn\": \"2020-03-30\", \"colour\": null, \"place\": {\"wing\": 1}, \"hours\": \"9\"}")))
                .containsExactlyInAnyOrder(
                        "/colour: is not a field of this request",
                        "/name: is required",
                        "/place/wing: is not a field of this request",
                        "/hours: must be a number",
                        "/endsOn: must not be before startsOn");
    }

    @Test
    void refusesAPatchThatIsNotAnObject() {
        for (String body : List.of("[]", "null", "", "{\"posts\":1,\"posts\":2}")) {
            assertThat(Readers.faults(() -> patched(body))).hasSize(1);
        }
    }

    private static Rota patched(String patch) {
        return patch(patch).applyTo(NOW);
    }

    private static MergePatch patch(String patch) {
        try {
            return Readers.READER.patch(new ByteArrayInputStream(patch.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
