package uk.police.wmp.houserules;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;

/**
 * A request that nobody sends by mistake.
 *
 * @param what is odd about it
 * @param path with its query
 * @param headers names and values in turn
 * @param expected the status that is right (or 404, should the record be missing), or 0 where any answer but a 5xx is
 */
record OddRequest(
        String what, Operation operation, String path, List<String> headers, BodyPublisher body, int expected) {

    static OddRequest to(Operation operation, String what, String path) {
        boolean takesBody = !operation.bodies().isEmpty();
        List<String> headers = takesBody
                ? List.of(
                        "Content-Type",
                        operation.jsonBody().orElse(operation.bodies().getFirst()))
                : List.of();
        BodyPublisher body = takesBody ? BodyPublishers.ofString(Sample.body(operation)) : BodyPublishers.noBody();
        return new OddRequest(what, operation, path, headers, body, 0);
    }

    OddRequest answered(int status) {
        return new OddRequest(what, operation, path, headers, body, status);
    }

    OddRequest header(String name, String value) {
        List<String> more = new ArrayList<>(headers);
        more.addAll(List.of(name, value));
        return new OddRequest(what, operation, path, more, body, expected);
    }

    OddRequest body(String mediaType, BodyPublisher other) {
        return new OddRequest(what, operation, path, List.of("Content-Type", mediaType), other, expected);
    }

    @Override
    public String toString() {
        String shown = path.length() > 120 ? path.substring(0, 120) + "…" : path;
        return operation.method() + " " + shown + " (" + what + ")";
    }
}
