package uk.police.wmp.rest.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Values that a schema allows: dates in their order, codes of their list, and of texts what the description has "such as". */
final class ExampleValues {

    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 8);
    private static final Pattern SUCH_AS = Pattern.compile("such as `([^`]+)`");
    /** What has a form of its own, by the pattern that says which. */
    private static final List<String> FORMS = List.of("alex.smith@example.org", "0121 496 0000", "autumn-2024");

    private final Map<String, Schema> schemas;
    private final WrittenCodes codes;

    ExampleValues(Map<String, Schema> schemas, WrittenCodes codes) {
        this.schemas = schemas;
        this.codes = codes;
    }

    /** Of a schema that a document refers to and doesn't have there is nothing to show. */
    Map<String, Object> of(String name) {
        Map<String, Object> example = new LinkedHashMap<>();
        Schema schema = schemas.get(name);
        int days = 0;
        if (schema == null || schema.getProperties() == null) {
            return null;
        }
        for (Map.Entry<String, Schema> property : schema.getProperties().entrySet()) {
            String key = initial(property.getKey().equals("externalId") ? name : property.getKey());
            example.put(property.getKey(), value(property.getValue(), property.getKey(), key, days));
            days += 7;
        }
        return example;
    }

    private Object value(Schema schema, String property, String initial, int days) {
        Object list = schema.get(CodeList.EXTENSION);
        Schema meant = meant(schema);
        if (Schemas.is(meant, SchemaType.ARRAY)) {
            Object item =
                    list != null ? codes.firstOf(list.toString()) : value(meant.getItems(), property, initial, days);
            return Collections.nCopies(meant.getMinItems() == null ? 1 : Math.max(1, meant.getMinItems()), item);
        }
        if (list != null && (meant.getPattern() == null || !meant.getPattern().contains("|"))) {
            return codes.firstOf(list.toString());
        }
        if (meant.getEnumeration() != null && !meant.getEnumeration().isEmpty()) {
            return meant.getEnumeration().getFirst();
        }
        if (meant.getProperties() != null) {
            return of(nameOf(schema));
        }
        if (Schemas.is(meant, SchemaType.BOOLEAN)) {
            return true;
        }
        if (Schemas.is(meant, SchemaType.INTEGER) || Schemas.is(meant, SchemaType.NUMBER)) {
            return number(meant);
        }
        return text(meant, schema.getDescription(), property, initial, days);
    }

    private Schema meant(Schema schema) {
        String name = nameOf(schema);
        return name == null ? schema : schemas.get(name);
    }

    /** Of a reference, or of one that may be null. */
    private static String nameOf(Schema schema) {
        return schema.getAnyOf() == null
                ? Schemas.name(schema)
                : Schemas.name(schema.getAnyOf().getFirst());
    }

    private static BigDecimal number(Schema schema) {
        BigDecimal least = schema.getMinimum() != null ? schema.getMinimum() : schema.getExclusiveMinimum();
        BigDecimal number = least == null || least.signum() <= 0 ? BigDecimal.ONE : least.add(BigDecimal.ONE);
        BigDecimal most = schema.getMaximum();
        return most != null && number.compareTo(most) > 0 ? most : number;
    }

    private static String text(Schema schema, String description, String property, String initial, int days) {
        LocalDate day = FIRST_DAY.plusDays(days);
        switch (schema.getFormat() == null ? "" : schema.getFormat()) {
            case "date":
                return day.toString();
            case "date-time":
                return day + "T09:00:00Z";
            case "uuid":
                return "01941f29-7c00-7a9a-8b1d-5f0e6a3c2d10";
            default:
                break;
        }
        if (property.toLowerCase(Locale.ROOT).endsWith("month") && schema.getPattern() == null) {
            return day.toString().substring(0, 7);
        }
        if (property.toLowerCase(Locale.ROOT).endsWith("externalid")) {
            return initial + "-1";
        }
        Matcher said = SUCH_AS.matcher(description == null ? "" : description);
        String words = said.find() ? said.group(1) : sentence(property);
        if (schema.getPattern() != null && !schema.getPattern().equals("\\S")) {
            return Stream.of(Stream.of(schema.getPattern().split("\\|")), FORMS.stream(), Stream.of(words))
                    .flatMap(forms -> forms)
                    .filter(form -> form.matches(schema.getPattern()))
                    .findFirst()
                    .orElse(FORMS.getLast());
        }
        return schema.getMaxLength() != null && words.length() > schema.getMaxLength()
                ? words.substring(0, schema.getMaxLength())
                : words;
    }

    /** {@code Reason for leaving}, of reasonForLeaving. */
    private static String sentence(String property) {
        String words = property.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** {@code P}, of RecordPosting, PostingPatch and postingExternalId. */
    private static String initial(String name) {
        Matcher capital = Pattern.compile("^[A-Z][a-z]+([A-Z])").matcher(name.replaceFirst("Patch$", ""));
        return capital.find() ? capital.group(1) : name.substring(0, 1).toUpperCase(Locale.ROOT);
    }
}
