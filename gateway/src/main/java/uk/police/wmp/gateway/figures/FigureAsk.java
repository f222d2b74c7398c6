package uk.police.wmp.gateway.figures;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.police.wmp.gateway.upstream.ForceService;

/** A question to a figure: {@code attendance-rate?from=2022-03-01&to=2022-03-31} of the wellbeing service. */
public record FigureAsk(ForceService service, String id, Map<String, List<String>> parameters) {

    private static final String AS_KNOWN_AT = "asKnownAt";

    /** The same question, answered from what was known then: an instant, or the service's own change position. */
    public FigureAsk asKnownAt(String then) {
        Map<String, List<String>> more = new LinkedHashMap<>(parameters);
        more.put(AS_KNOWN_AT, List.of(then));
        return new FigureAsk(service, id, more);
    }

    public boolean namesWhatWasKnown() {
        return parameters.containsKey(AS_KNOWN_AT);
    }

    /** Its address, the same at the service and at the gateway. */
    public String address() {
        return "/v1/figures/" + id + (parameters.isEmpty() ? "" : "?" + query());
    }

    /** The parameters as a query string, without the question mark. */
    public String query() {
        return parameters.entrySet().stream()
                .flatMap(parameter -> parameter.getValue().stream()
                        .map(value -> parameter.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }
}
