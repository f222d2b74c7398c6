package uk.police.wmp.rest.reading;

import com.fasterxml.jackson.databind.JsonNode;
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

/** The simple types that a request record may have, each read strictly: nothing is coerced, trimmed or guessed. */
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

    private Scalars() {}

    /** Empty for a type that isn't simple. A String without a {@code @Size} of its own may have 1,000 characters. */
    static Optional<Scalar> of(Class<?> type, boolean sized) {
        if (type == String.class) {
            return Optional.of(new Text(sized ? Integer.MAX_VALUE : Text.DEFAULT_LONGEST));
        }
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

    private record Text(int longest) implements Scalar {

        static final int DEFAULT_LONGEST = 1_000;

        @Override
        public Object fromText(String text) {
            if (text.length() > longest) {
                return new Fault("must have at most " + longest + " characters");
            }
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == 0) {
                    return new Fault("must not contain a NUL character");
                }
                if (Character.isSurrogate(c)) {
                    boolean pair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
                    if (!pair) {
                        return new Fault("must not contain half of a surrogate pair");
                    }
                    i++;
                }
            }
            return text;
        }

        @Override
        public Object fromJson(JsonNode node) {
            return node.isTextual() ? fromText(node.textValue()) : new Fault("must be a string");
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
