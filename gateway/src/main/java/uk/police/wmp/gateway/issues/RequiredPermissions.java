package uk.police.wmp.gateway.issues;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import uk.police.wmp.gateway.papers.PaperDocument;

/**
 * What it takes to read an issue's contents: the permissions that its figures needed. Otherwise freezing a paper would show
 * everybody what only its issuer was allowed to see.
 */
final class RequiredPermissions {

    private RequiredPermissions() {}

    static List<String> of(PaperDocument document) {
        Set<String> required = new TreeSet<>(Set.of("figures:read"));
        document.sections().stream()
                .flatMap(section -> section.content().stream())
                .filter(block -> block.figure() != null)
                .map(block -> block.figure().answer())
                .forEach(answer -> {
                    if (answer.path("permission").isTextual()) {
                        required.add(answer.path("permission").asText());
                    }
                    if (unsuppressed(answer)) {
                        required.add("figures:unsuppressed");
                    }
                });
        return List.copyOf(required);
    }

    private static boolean unsuppressed(JsonNode answer) {
        return answer.path("disclosure").path("policy").asText("").contains("unsuppressed");
    }
}
