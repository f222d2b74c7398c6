package uk.police.wmp.rest.document;

import java.util.Locale;
import java.util.Map;

/** The words for what every record has, said once: a record whose Javadoc says more of one of them is believed. */
final class StandardWords {

    private static final String EXTERNAL_ID = "ExternalId";
    private static final String ID = "Id";

    private static final Map<String, String> BY_NAME = Map.ofEntries(
            Map.entry("id", "The id that this service gave it, opaque to clients."),
            Map.entry("version", "How often it has been changed; its ETag and If-Match follow it."),
            Map.entry("externalId", "The id by which the system that sent it knows it, unique among its kind."),
            Map.entry("validFrom", "The first day on which it holds."),
            Map.entry("validTo", "The last day on which it holds; absent while it has no end."),
            Map.entry("state", "Where it stands in its process; steps move it on."),
            Map.entry("items", "The records of this page, in the order asked for."),
            Map.entry("next", "An opaque cursor for the page after this one, for `after`; absent on the last."));

    private StandardWords() {}

    /** Null for a name that isn't one of them. */
    static String of(String property) {
        String said = BY_NAME.get(property);
        if (said != null) {
            return said;
        }
        if (property.endsWith(EXTERNAL_ID)) {
            return "The external id of the " + words(property, EXTERNAL_ID) + '.';
        }
        return property.endsWith(ID) ? "The id of the " + words(property, ID) + ", as this service gave it." : null;
    }

    /** {@code line manager}, of {@code lineManagerId}. */
    private static String words(String property, String suffix) {
        return property.substring(0, property.length() - suffix.length())
                .replaceAll("([A-Z])", " $1")
                .toLowerCase(Locale.ROOT);
    }
}
