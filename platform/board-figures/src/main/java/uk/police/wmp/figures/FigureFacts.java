package uk.police.wmp.figures;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What every export states beside the numbers, so that a sheet on its own still says what it is. */
final class FigureFacts {

    private FigureFacts() {}

    static Map<String, String> of(FigureResult result) {
        FigureDefinition definition = result.definition();
        FigureRequest request = result.request();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Figure", definition.id());
        facts.put("Title", definition.title());
        facts.put("Question", definition.question());
        facts.put("Definition version", Integer.toString(definition.version()));
        if (request.from() != null) {
            facts.put("From", request.from().toString());
        }
        if (request.to() != null) {
            facts.put("To", request.to().toString());
        }
        if (!request.asAt().isEmpty()) {
            facts.put("As at", request.asAt().stream().map(Object::toString).collect(Collectors.joining(", ")));
        }
        request.filters().forEach((name, value) -> facts.put("Filter " + name, value.toString()));
        facts.put("As known at", result.knownAt().toString());
        facts.put("Position", Long.toString(result.position()));
        facts.put("Disclosure policy", result.policy());
        facts.put("Suppressed cells", Long.toString(result.table().suppressedCells()));
        facts.put("Sources", String.join(", ", definition.sources()));
        result.quality()
                .forEach(missing -> facts.put(
                        "Missing " + missing.code() + (missing.asAt() == null ? "" : " on " + missing.asAt()),
                        missing.count().text()
                                + (missing.share() == Cell.NOT_APPLICABLE
                                        ? ""
                                        : " (" + missing.share().text() + "%)")));
        for (int i = 0; i < result.notes().size(); i++) {
            facts.put("Note " + (i + 1), result.notes().get(i));
        }
        facts.put("Shorthand", "[c] confidential, [z] not applicable, [x] not available");
        return facts;
    }
}
