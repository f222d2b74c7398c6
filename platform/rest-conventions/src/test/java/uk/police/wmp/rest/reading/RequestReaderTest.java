package uk.police.wmp.rest.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.police.wmp.rest.reading.Readers.faultsOf;
import static uk.police.wmp.rest.reading.Readers.read;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestReaderTest {

    private static final String LEAST = "\"name\":\"A\",\"startsOn\":\"2022-03-31\",\"posts\":1";

    @Test
    void readsEveryKindOfComponent() {
        Rota rota = read("""
                {"name": "Bournville Lane", "startsOn": "2020-03-31", "endsOn": "2020-03-31", "publishedAt": "2022-03-05T18:00:00Z",
                 "month": "2022-03", "posts": 3, "spare": null, "serial": 9007199254740993, "hours": 12.50, "nights": false,
                 "template": "01932c07-1b5c-7b1e-8d3c-0123456789ab", "team": "RESPONSE", "shift": "SPLIT",
                 "place": {"name": "Lloyd House", "floor": 2}, "duties": [{"name": "Desk", "on": "2020-04-01"}], "tags": ["a", "b"]}
                """, Rota.class);
        assertThat(rota)
                .isEqualTo(new Rota(
                        "Bournville Lane",
                        null,
                        LocalDate.of(2020, 3, 31),
                        LocalDate.of(2020, 3, 31),
                        Instant.parse("2022-03-05T18:00:00Z"),
                        YearMonth.of(2022, 3),
                        3,
                        null,
                        9007199254740993L,
                        new BigDecimal("12.50"),
                        false,
                        UUID.fromString("01932c07-1b5c-7b1e-8d3c-0123456789ab"),
                        Rota.Team.RESPONSE,
                        "SPLIT",
                        new Rota.Place("Lloyd House", 2),
                        List.of(new Rota.Duty("Desk", null, LocalDate.of(2020, 4, 1))),
                        List.of("a", "b")));
    }

    @Test
    void tellsEveryFaultAtOnceAndEachOnce() {
        assertThat(faultsOf("""
                                {"name": "", "endsOn": "31/03/2022", "spare": "7", "hours": -1, "team": "response", "colour": "red",
                                 "shift": "LATE", "place": {"floor": 1.5}, "duties": [{"name": " ", "on": "2022-01-01", "shift": "NONE"}, 7],
                                 "tags": ["a", ""]}
                                """, Rota.class))
                .containsExactlyInAnyOrder(
                        "/colour: is not a field of this request",
                        "/startsOn: is required",
                        "/endsOn: must be a date such as 2022-03-31",
                        "/posts: is required",
                        "/spare: must be a whole number",
                        "/team: must be one of RESPONSE, NEIGHBOURHOOD",
                        "/place/name: is required",
                        "/place/floor: must be a whole number",
                        "/duties/1: must be an object",
                        "/name: must not be blank",
                        "/hours: must not be negative",
                        "/duties/0/name: must have a visible character",
                        "/tags/1: must not be blank",
                        "/shift: must be a code of the list shift");
    }

    @Test
    void pointsIntoListsOfRecords() {
        assertThat(faultsOf(
                        "{%s, \"duties\": [{\"name\":\"x\",\"on\":\"2022-01-01\"},{\"name\":\" \",\"on\":\"2022-01-01\",\"shift\":\"NONE\"}]}"
                                .formatted(LEAST),
                        Rota.class))
                .containsExactly(
                        "/duties/1/name: must have a visible character",
                        "/duties/1/shift: must be a code of the list shift");
    }

    @Test
    void reportsARuleOnTheComponentThatItNames() {
        assertThat(faultsOf("{%s, \"endsOn\":\"2022-03-30\"}".formatted(LEAST), Rota.class))
                .containsExactly("/endsOn: must not be before startsOn");
        assertThat(faultsOf("{%s, \"endsOn\":\"2022-03-31\"}".formatted(LEAST), Rota.class))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2009-12-31,false", "2010-01-01,true", "2020-12-31,true", "2021-01-01,false"})
    void refusesACodeOutsideItsDates(String day, boolean accepted) {
        List<String> faults = faultsOf(
                "{\"name\":\"A\",\"posts\":1,\"shift\":\"SPLIT\",\"startsOn\":\"%s\"}".formatted(day), Rota.class);
        assertThat(faults).hasSize(accepted ? 0 : 1);
        assertThat(faults).allMatch("/shift: must be a code that was in use on startsOn"::equals);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "spare": 1.0                              | /spare: must be a whole number
                    "spare": 2147483648                       | /spare: must be between -2147483648 and 2147483647
                    "spare": true                             | /spare: must be a whole number
                    "serial": 1e3                             | /serial: must be a whole number
                    "hours": "1"                              | /hours: must be a number
                    "hours": 1e999999                         | /hours: must have at most 18 digits before the decimal point and 12 after it
                    "hours": 1e-999999                        | /hours: must have at most 18 digits before the decimal point and 12 after it
                    "hours": 1e2147483647                     | /hours: must have at most 18 digits before the decimal point and 12 after it
                    "nights": "true"                          | /nights: must be true or false
                    "nights": 1                               | /nights: must be true or false
                    "endsOn": 20220331                        | /endsOn: must be a string
                    "endsOn": "2022-02-30"                    | /endsOn: must be a date such as 2022-03-31
                    "endsOn": "2022-3-1"                      | /endsOn: must be a date such as 2022-03-31
                    "endsOn": "99999-01-01"                   | /endsOn: must be a date such as 2022-03-31
                    "endsOn": "1899-12-31"                    | /endsOn: must be in the years 1900 to 2199
                    "endsOn": "2200-01-01"                    | /endsOn: must be in the years 1900 to 2199
                    "endsOn": "٢٠٢٢-٠٣-٣١"                    | /endsOn: must be a date such as 2022-03-31
                    "publishedAt": "2022-03-05T18:00:00"      | /publishedAt: must be an instant such as 2022-03-31T09:00:00Z
                    "publishedAt": "+1000000000-12-31T23:59:59Z" | /publishedAt: must be in the years 1900 to 2199
                    "publishedAt": "2022-03-05T18:00:00.0000001Z" | /publishedAt: must be no finer than a microsecond
                    "month": "2022-13"                        | /month: must be a month such as 2022-03
                    "template": "1-1-1-1-1"                   | /template: must be a UUID
                    "template": "------------------------------------" | /template: must be a UUID
                    "remark": "\\u0000"                       | /remark: must not contain a NUL character
                    "remark": "\\ud800x"                      | /remark: must not contain half of a surrogate pair
                    "remark": "\\udc00"                       | /remark: must not contain half of a surrogate pair
                    "remark": {}                              | /remark: must be a string
                    "place": []                               | /place: must be an object
                    "duties": {}                              | /duties: must be an array
                    "tags": ["a","b","c","d"]                 | /tags: size must be between 0 and 3
                    "a/b~\\u0007": 1                          | /a~1b~0�: is not a field of this request
                    "name": "B"                               | /name: must be given once
                    """)
    void refusesWhatIsNotExactlyRight(String member, String fault) {
        assertThat(faultsOf("{%s, %s}".formatted(LEAST, member), Rota.class)).containsExactly(fault);
    }

    @Test
    void holdsTextToADefaultLengthUnlessItHasItsOwn() {
        assertThat(faultsOf("{%s, \"remark\":\"%s\"}".formatted(LEAST, "x".repeat(1_000)), Rota.class))
                .isEmpty();
        assertThat(faultsOf("{%s, \"remark\":\"%s\"}".formatted(LEAST, "x".repeat(1_001)), Rota.class))
                .containsExactly("/remark: must have at most 1000 characters");
        assertThat(faultsOf(
                        "{\"startsOn\":\"2022-03-31\",\"posts\":1,\"name\":\"%s\"}".formatted("x".repeat(21)),
                        Rota.class))
                .containsExactly("/name: size must be between 0 and 20");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "[]",
                "7",
                "null",
                "\"x\"",
                "{",
                "{}{}",
                "{} x",
                "{'a':1}",
                "{\"a\":01}",
                "{\"a\":NaN}",
                "\u0000"
            })
    void refusesWhatIsNotOneJsonObject(String body) {
        assertThat(faultsOf(body, Rota.class)).hasSize(1).allMatch(fault -> fault.startsWith(": must "));
    }

    @Test
    void refusesDepthThatNoRecordHas() {
        assertThat(faultsOf("{\"a\":".repeat(100_000), Rota.class)).hasSize(1);
        assertThat(faultsOf("[".repeat(33) + "]".repeat(33), Rota.class))
                .singleElement()
                .asString()
                .contains("well-formed");
    }
}
