package uk.police.wmp.history;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One change, as a CloudEvent (1.0, JSON format).
 *
 * @param specversion of CloudEvents
 * @param id the position and the change's place in its transaction, such as {@code 8437.3}; also a cursor for {@code after}
 * @param source the service that tells it, such as {@code /recruitment-service}
 * @param type {@code uk.police.wmp.{record type}.{created|changed|corrected|deleted|redacted}}
 * @param subject the record's path, at the origin that was asked
 * @param time when the transaction committed
 * @param datacontenttype of {@code data}
 * @param position the transaction's number, exact for {@code asKnownAt}
 * @param recordversion the version that the change made
 * @param actor who made it: the subject of the token
 * @param client the application that made it, as the token names it
 * @param reason why, where the request said so ({@code Change-Reason})
 * @param data the record as this change left it, as far as this caller may see it; absent when it was removed
 */
public record Change(
        @NotNull String specversion,
        @NotNull String id,
        @NotNull String source,
        @NotNull String type,
        @NotNull String subject,
        @NotNull OffsetDateTime time,
        @NotNull String datacontenttype,
        long position,
        long recordversion,
        @NotNull String actor,
        String client,
        String reason,

        @Schema(implementation = Object.class) @JsonProperty("data")
        JsonNode data) {

    /** Whether the record is still there after it: of one that was deleted there is nothing left. */
    boolean leftSomething() {
        return data != null && !data.isNull();
    }

    UUID recordId() {
        return UUID.fromString(subject.substring(subject.lastIndexOf('/') + 1));
    }

    /** As in its path: {@code workers}. */
    String recordType() {
        String[] path = subject.split("/");
        return path[path.length - 2];
    }

    static String type(String recordType, String kind) {
        return "uk.police.wmp." + recordType + "." + kind;
    }
}
