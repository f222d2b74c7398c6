package uk.police.wmp.rest.reading;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.police.wmp.rest.reading.Scalar.Fault;

/** The simple types that a request record may have, each read strictly: nothing is coerced, trimmed or guessed. Text comes out in one form ({@link TextForm}). */
final class Scalars {

    private static final Map<Class<?>, Scalar> BY_TYPE = Map.of(
            Integer.class, new WholeNumber(Integer.MIN_VALUE, Integer.MAX_VALUE, BigInteger::intValue),
            int.class, new WholeNumber(Integer.MIN_VALUE, Integer.MAX_VALUE, BigInteger::intValue),
            Long.class, new WholeNumber(Long.MIN_VALUE, Long.MAX_VALUE, BigInteger::longValue),
            BigDecimal.class, new DecimalNumber(),
            Boolean.class, new TrueOrFalse(),
            boolean.class, new TrueOrFalse(),
            LocalDate.class, new Written(Times::date),
            Instant.class, new Written(Times::instant),
            YearMonth.class, new Written(Times::yearMonth),
            UUID.class, new Written(Scalars::uuid));

    /** What a String may have without a {@code @Size} of its own. */
    private static final int LONGEST_TEXT = 1_000;

    private Scalars() {}

    /** @param size null where the component says nothing of it; else Bean Validation compares */
    static Scalar text(String component, Size size) {
        return size == null
                ? new Text(LONGEST_TEXT, TextForm.of(component, 0))
                : new Text(Integer.MAX_VALUE, TextForm.of(component, size.max()));
    }

    /** Empty for a type that isn't simple. */
    static Optional<Scalar> of(Class<?> type) {
        return type.isEnum() ? Optional.of(enumeration(type)) : Optional.ofNullable(BY_TYPE.get(type));
    }

    private static Scalar enumeration(Class<?> type) {
        Map<String, Object> byName = new LinkedHashMap<>();
        Arrays.stream(type.getEnumConstants()).forEach(constant -> byName.put(((Enum<?>) constant).name(), constant));
        Fault unknown = new Fault("must be one of " + byName.keySet().stream().collect(Collectors.joining(", ")));
        return new Written(text -> byName.getOrDefault(text, unknown));
    }

    private static Object uuid(String text) {
        // UUID.fromString alone takes 1-1-1-1-1
        if (text.length() == 36 && text.chars().allMatch(c -> c == '-' || Character.digit(c, 16) >= 0 && c < 128)) {
            try {
                return UUID.fromString(text);
            } catch (IllegalArgumentException notOne) {
                return new Fault("must be a UUID");
            }
        }
        return new Fault("must be a UUID");
    }

    /** What JSON writes as a string. */
    private record Written(Function<String, Object> parser) implements Scalar {
        @Override
        public Object fromText(String text) {
            return parser.apply(text);
        }

        @Override
        public Object fromJson(JsonNode node) {
            return node.isTextual() ? parser.apply(node.textValue()) : new Fault("must be a string");
        }
    }

    private record Text(int longest, TextForm form) implements Scalar {

        @Override
        public Object fromText(String text) {
            if (text.length() > longest) {
                return tooLong();
            }
            String fault = form.fault(text);
            if (fault != null) {
                return new Fault(fault);
            }
            String one = TextForm.inOneForm(text);
            return one.length() > longest ? tooLong() : one;
        }

        @Override
        public Object fromJson(JsonNode node) {
            return node.isTextual() ? fromText(node.textValue()) : new Fault("must be a string");
        }

        private Fault tooLong() {
            return new Fault("must have at most " + longest + " characters");
        }
    }

    private record WholeNumber(long least, long most, Function<BigInteger, Object> narrow) implements Scalar {

        @Override
        public Object fromText(String text) {
            if (!Decimals.isPlain(text, false)) {
                return new Fault("must be a whole number");
            }
            return inRange(new BigInteger(text));
        }

        @Override
        public Object fromJson(JsonNode node) {
            return node.isIntegralNumber() ? inRange(node.bigIntegerValue()) : new Fault("must be a whole number");
        }

        private Object inRange(BigInteger number) {
            boolean fits = number.bitLength() < Long.SIZE && number.longValue() >= least && number.longValue() <= most;
            return fits ? narrow.apply(number) : new Fault("must be between " + least + " and " + most);
        }
    }

    private record DecimalNumber() implements Scalar {

        @Override
        public Object fromText(String text) {
            return Decimals.isPlain(text, true)
                    ? Decimals.bounded(new BigDecimal(text))
                    : new Fault("must be a decimal number such as 12.50");
        }

        @Override
        public Object fromJson(JsonNode node) {
            return node.isNumber() ? Decimals.bounded(node.decimalValue()) : new Fault("must be a number");
        }
    }

    private record TrueOrFalse() implements Scalar {

        @Override
        public Object fromText(String text) {
            return switch (text) {
                case "true" -> true;
                case "false" -> false;
                default -> new Fault("must be true or false");
            };
        }

        @Override
        public Object fromJson(JsonNode node) {
            return node.isBoolean() ? node.booleanValue() : new Fault("must be true or false");
        }
    }
}
