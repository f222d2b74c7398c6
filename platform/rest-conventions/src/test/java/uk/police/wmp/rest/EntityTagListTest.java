package uk.police.wmp.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.EntityTag;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagListTest {

    @Test
    void readsLists() {
        assertThat(EntityTagList.parse(List.of("\"9\", W/\"a,b\" ,", "\"\""))
                        .orElseThrow()
                        .tags())
                .extracting(EntityTag::getValue)
                .containsExactly("9", "a,b", "");
        assertThat(EntityTagList.parse(List.of(" * ")).orElseThrow().any()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "\"9", "*, \"9\"", "\"9\" \"8\"", "w/\"9\"", ",", "", "\"a b\""})
    void refusesWhatIsNone(String text) {
        assertThat(EntityTagList.parse(List.of(text))).isEmpty();
    }

    /** If-Match compares strongly, and the version alone. */
    @Test
    void theVersionDecidesWhetherAChangeIsMade() {
        assertThat(RecordTags.isOfVersion(new EntityTag("3-Hd82kLq0s1E"), 3)).isTrue();
        assertThat(RecordTags.isOfVersion(new EntityTag("3"), 3)).isTrue();
        assertThat(RecordTags.isOfVersion(new EntityTag("3-Hd82kLq0s1E"), 33)).isFalse();
        assertThat(RecordTags.isOfVersion(new EntityTag("3", true), 3)).isFalse();
        assertThat(RecordTags.isOfVersion(new EntityTag("-3"), 3)).isFalse();
    }
}
