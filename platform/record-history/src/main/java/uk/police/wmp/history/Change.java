package uk.police.wmp.history;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;

/**
 * One change, as a CloudEvent (1.0, JSON format).
 *
 * @param specversion of CloudEvents: always {@code 1.0}
 * @param id the position and the change's place in its transaction: {@code 8437.3}; also a cursor for {@code after}
 * @param source the service that the record is of, such as {@code /recruitment-service}
 * @param type {@code uk.police.wmp.{record type}.{created|changed|corrected|deleted|redacted}}
 * @param subject the record's path, at the origin that was asked
 * @param time when the transaction committed
 * @param datacontenttype of {@code data}: always {@code application/json}
 * @param position the transaction's number, exact for {@code asKnownAt}
 * @param recordversion the version that the change made
 * @param actor the subject of the token that the change was made with
 * @param client the application that the token was issued to
 * @param reason why it was made, as its caller said; absent when nobody said
 * @param data the record as this change left it, as far as this caller may see it; absent when it was removed
 */
public record Change(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        OffsetDateTime time,
        String datacontenttype,
        long position,
        long recordversion,
        String actor,
        String client,
        String reason,
        @JsonProperty("data") JsonNode data) {}
