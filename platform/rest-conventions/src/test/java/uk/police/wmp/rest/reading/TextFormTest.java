package uk.police.wmp.rest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFormTest {

    record Person(
            @NotBlank @Size(max = 10) String externalId,
            @Size(max = 10) String unitExternalId,
            @Size(max = 100) String name,
            @Size(max = 201) String remark) {}

    @Test
    void composedAndDecomposedAreOne() {
        assertThat(read("name", "Ren\\u0065\\u0301e").name()).isEqualTo("Ren\u00e9e");
        assertThat(Readers.READER
                        .rows(Person.class, java.util.List.of("externalId", "name"), java.util.List.of("externalId"))
                        .read(java.util.List.of("A1", "Rene\u0301e"))
                        .alone()
                        .orThrow()
                        .name())
                .isEqualTo("Ren\u00e9e");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A1 ",
                " A1",
                "A1\\u00a0",
                "A\\u200b1",
                "A1\\ufeff",
                "A1\\n",
                "A\\u00a01",
                "\\u2003A1",
                "A1\\ufe0f",
                "\\u3164"
            })
    void anIdHasNothingThatCantBeSeen(String json) {
        assertThat(faults("externalId", json)).singleElement().asString().startsWith("/externalId: must ");
        assertThat(faults("unitExternalId", json)).singleElement().asString().startsWith("/unitExternalId: must ");
    }

    @Test
    void saysWhichCharacterIsRefusedAndWhere() {
        assertThat(faults("externalId", "A1\\u200b"))
                .containsExactly("/externalId: must not contain U+200B (ZERO WIDTH SPACE), as its character 3 does");
    }

    @Test
    void aNameIsOnOneLineAndCanBeSeen() {
        assertThat(faults("name", "A\\nB")).hasSize(1);
        assertThat(faults("name", "A\\u2028B")).hasSize(1);
        assertThat(faults("name", "\\u0007")).hasSize(1);
        assertThat(faults("name", "  ")).containsExactly("/name: must have a visible character");
        assertThat(faults("name", "\\u200b\\u00a0")).containsExactly("/name: must have a visible character");
        assertThat(faults("name", "D\u2019Arcy \u0628 \ud83d\udc6e\u200d\u2640"))
                .isEmpty();
    }

    @Test
    void onlyLongTextHasSeveralLines() {
        assertThat(read("remark", "a\\r\\n\\tb").remark()).isEqualTo("a\r\n\tb");
        assertThat(faults("remark", "a\\u0008b")).hasSize(1);
    }

    @Test
    void agesAreCompletedYears() {
        LocalDate leapling = LocalDate.of(2004, 2, 29);
        assertThat(Age.on(LocalDate.of(2022, 2, 28), leapling)).isEqualTo(17);
        assertThat(Age.on(LocalDate.of(2022, 3, 1), leapling)).isEqualTo(18);
        assertThat(Age.on(LocalDate.of(2024, 2, 29), leapling)).isEqualTo(20);
        assertThat(Age.on(LocalDate.of(2022, 2, 28), LocalDate.of(2004, 2, 28))).isEqualTo(18);
    }

    private static Person read(String name, String json) {
        return Readers.read("{\"externalId\": \"A1\", \"" + name + "\": \"" + json + "\"}", Person.class);
    }

    private static java.util.List<String> faults(String name, String json) {
        String id = name.equals("externalId") ? "" : "\"externalId\": \"A1\", ";
        return Readers.faultsOf("{" + id + "\"" + name + "\": \"" + json + "\"}", Person.class);
    }
}
