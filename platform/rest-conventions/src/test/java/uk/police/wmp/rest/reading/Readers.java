package uk.police.wmp.rest.reading;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import uk.police.wmp.rest.Code;
import uk.police.wmp.rest.InvalidRequest;

/** A reader with one code list, and readings as lists of "field: message". */
final class Readers {

    private static final List<Code> SHIFTS = List.of(
            new Code("EARLY", "Early", LocalDate.of(1974, 4, 1), null, List.of()),
            new Code("SPLIT", "Split", LocalDate.of(2010, 1, 1), LocalDate.of(2020, 12, 31), List.of()));

    static final RequestReader READER = new RequestReader(
            validator(),
            (list, code) -> SHIFTS.stream()
                    .filter(each -> list.equals("shift") && each.code().equals(code))
                    .findAny());

    private Readers() {}

    static <T extends Record> T read(String json, Class<T> type) {
        try {
            return READER.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), type);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static List<String> faultsOf(String json, Class<? extends Record> type) {
        return faults(() -> read(json, type));
    }

    static List<String> faults(Runnable reading) {
        try {
            reading.run();
            return List.of();
        } catch (InvalidRequest refusal) {
            return shown(refusal);
        }
    }

    private static List<String> shown(InvalidRequest refusal) {
        return refusal.violations().stream()
                .map(violation -> violation.field() + ": " + violation.message())
                .toList();
    }

    private static Validator validator() {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }
}
