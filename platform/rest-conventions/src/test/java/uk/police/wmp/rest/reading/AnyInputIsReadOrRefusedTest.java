package uk.police.wmp.rest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No input gives anything but a record or its faults. */
class AnyInputIsReadOrRefusedTest {

    private static final List<String> HEADER =
            List.of("name", "startsOn", "endsOn", "posts", "hours", "nights", "team", "shift");

    @Property
    void anyBytes(@ForAll byte[] body) throws IOException {
        isReadOrRefused(Readers.READER.tryRead(new ByteArrayInputStream(body), Rota.class));
    }

    @Property
    void anyMembers(@ForAll("members") List<String> members) throws IOException {
        byte[] body = ("{" + String.join(",", members) + "}").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        isReadOrRefused(Readers.READER.tryRead(new ByteArrayInputStream(body), Rota.class));
    }

    @Property
    void anyFields(@ForAll("rows") List<String> fields) {
        isReadOrRefused(Readers.READER
                .rows(FlatRota.class, HEADER, List.of("name"))
                .read(fields)
                .alone());
    }

    @Provide
    Arbitrary<List<String>> members() {
        Arbitrary<String> names = Arbitraries.of(
                "name",
                "startsOn",
                "endsOn",
                "publishedAt",
                "month",
                "posts",
                "spare",
                "serial",
                "hours",
                "nights",
                "template",
                "team",
                "shift",
                "place",
                "duties",
                "tags",
                "remark",
                "other",
                "");
        return names.flatMap(name -> values().map(value -> '"' + name + "\":" + value))
                .list()
                .ofMaxSize(12);
    }

    private Arbitrary<String> values() {
        Arbitrary<String> odd = Arbitraries.of(
                "null",
                "true",
                "{}",
                "[]",
                "[null]",
                "[{}]",
                "[[]]",
                "{\"name\":null}",
                "1e400",
                "-0",
                "1E-400",
                "1e2147483648",
                "\"\\ud83d\"",
                "\"\\u0000\"",
                "\"2022-02-29\"",
                "\"0000-00-00\"",
                "\"-999999999-01-01\"",
                "\"2016-12-31T23:59:60Z\"",
                "\"2022-03-05T24:00:00Z\"",
                "[{\"name\":\"x\",\"on\":\"2022-01-01\"}]",
                "123456789012345678901234567890");
        Arbitrary<String> strings = Arbitraries.strings()
                .withCharRange('\u0020', '\uffff')
                .excludeChars('"', '\\')
                .map(s -> '"' + s + '"');
        return Arbitraries.oneOf(odd, strings, Arbitraries.bigDecimals().map(Object::toString));
    }

    @Provide
    Arbitrary<List<String>> rows() {
        Arbitrary<String> odd = Arbitraries.of(
                "",
                "Desk",
                "2022-03-31",
                "2022-02-30",
                "1",
                "-",
                ".",
                "-.5",
                "1.",
                "007",
                "true",
                "RESPONSE",
                "EARLY",
                "\u0000",
                "\ud800",
                "9".repeat(41),
                "2022-03-3\u0661");
        return Arbitraries.oneOf(odd, Arbitraries.strings()).list().ofMinSize(7).ofMaxSize(9);
    }

    private static void isReadOrRefused(Reading<?> reading) {
        assertThat(reading.refused()).isEqualTo(reading.value() == null);
        assertThat(reading.faults())
                .allMatch(fault -> fault.field().isEmpty() || fault.field().startsWith("/"));
    }
}
