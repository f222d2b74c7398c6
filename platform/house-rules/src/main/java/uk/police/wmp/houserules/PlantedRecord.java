package uk.police.wmp.houserules;

/**
 * A record that a test plants by an import.
 *
 * @param type such as {@code employments}
 * @param externalId like that of no other record
 * @param row all else that a line of NDJSON says of it: {@code "joinedOn": "1994-01-03", …}
 */
public record PlantedRecord(String type, String externalId, String row) {

    String line() {
        return "{\"externalId\": \"%s\", %s}".formatted(externalId, row);
    }
}
