package uk.police.wmp.figures;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import uk.police.wmp.rest.Links;

/** Addresses of a figure, with the parameters that it was asked with. */
final class FigureLinks {

    private FigureLinks() {}

    static String records(FigureResult result) {
        String query = query(result);
        return Links.to("/v1/figures/" + result.definition().id() + "/records") + (query.isEmpty() ? "" : "?" + query);
    }

    /** The question with its defaults filled in, so that it means the same tomorrow. */
    static String query(FigureResult result) {
        FigureRequest request = result.request();
        List<String> parts = new ArrayList<>();
        if (request.from() != null) {
            parts.add("from=" + request.from());
        }
        if (request.to() != null) {
            parts.add("to=" + request.to());
        }
        request.asAt().forEach(day -> parts.add("asAt=" + day));
        request.filters()
                .forEach((name, value) ->
                        parts.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8)));
        if (request.knownAt() != null) {
            parts.add("asKnownAt=" + result.position());
        }
        return String.join("&", parts);
    }
}
