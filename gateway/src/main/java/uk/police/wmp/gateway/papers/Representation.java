package uk.police.wmp.gateway.papers;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.Violation;

/** A paper is a page for people and a document for programs, by {@code format} or else by {@code Accept}. */
public enum Representation {
    PAGE,
    DOCUMENT;

    public static Representation wanted(String format, HttpHeaders headers) {
        if (format != null) {
            return switch (format.toLowerCase(Locale.ROOT)) {
                case "html" -> PAGE;
                case "json" -> DOCUMENT;
                default -> throw new InvalidRequest(List.of(new Violation("format", "is html or json")));
            };
        }
        for (MediaType type : headers.getAcceptableMediaTypes()) {
            if (type.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
                return DOCUMENT;
            }
            if (type.isCompatible(MediaType.TEXT_HTML_TYPE)) {
                return PAGE;
            }
        }
        return DOCUMENT;
    }
}
