package uk.police.wmp.local.launcher;

import com.fasterxml.jackson.databind.JsonNode;

/** What became of a file that was sent. */
record ImportOutcome(String id, long received, long created, long unchanged, long refused) {

    ImportOutcome(JsonNode answer) {
        this(
                answer.path("id").asText(),
                answer.path("received").asLong(),
                answer.path("created").asLong(),
                answer.path("unchanged").asLong(),
                answer.path("refused").asLong());
    }
}
