package uk.police.wmp.houserules;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Odd bodies. */
final class OddBodies {

    private static final int MEGABYTES = 10;
    private static final int DEEP = 100_000;

    private static final Map<String, String> MALFORMED = Map.of(
            "nothing", "",
            "half an object", "{\"externalId\": ",
            "two documents", "{} {}",
            "a name twice", "{\"externalId\": \"1\", \"externalId\": \"2\"}",
            "an array", "[]",
            "a text", "\"externalId\"",
            "null", "null",
            "depth", "[".repeat(DEEP),
            "an unknown field", "{\"colour\": \"blue\"}");

    private static final Map<String, String> VALUES = values();

    private OddBodies() {}

    private static Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>(); // what it is, as it stands in JSON
        values.put("NULs", "\"a\\u0000b\"");
        values.put("lone surrogates", "\"\\ud800\"");
        values.put("numbers without end", "1e999999999");
        values.put("forty digits", "9".repeat(40));
        values.put("the year 99999", "\"99999-01-01\"");
        values.put("the year +999999999", "\"+999999999-12-31T23:59:59Z\"");
        values.put("long texts", "\"" + "x".repeat(100_000) + "\"");
        values.put("blank texts", "\" \\t\\n\"");
        values.put("objects", "{\"a\": {}}");
        values.put("arrays", "[[], [null]]");
        values.put("truth", "true");
        values.put("nulls", "null");
        values.put("deep objects", "{\"a\":".repeat(2_000) + "1" + "}".repeat(2_000));
        return values;
    }

    static List<OddRequest> of(Operation operation) {
        if (operation.bodies().isEmpty()) {
            return List.of();
        }
        List<OddRequest> requests = new ArrayList<>();
        operation.jsonBody().ifPresent(type -> json(operation, type, requests));
        String other = operation.bodies().getFirst();
        requests.add(
                request(operation, "bytes that are no text", other, new byte[] {0, (byte) 0xff, (byte) 0xfe, '\n', 0}));
        requests.add(request(operation, "a wrong media type", "application/x-nothing", new byte[] {1})
                .answered(415));
        requests.add(request(operation, "a broken media type", "json;;=", new byte[] {'{', '}'}));
        requests.add(request(operation, "a strange character set", other + ";charset=UTF-37", new byte[] {'{', '}'}));
        return requests;
    }

    private static void json(Operation operation, String type, List<OddRequest> requests) {
        MALFORMED.forEach((what, text) -> {
            OddRequest request = request(operation, what, type, text.getBytes(StandardCharsets.UTF_8));
            // elsewhere a missing record or If-Match may be what is told first
            requests.add(creates(operation) ? request.answered(400) : request);
        });
        VALUES.forEach((what, value) -> requests.add(
                request(operation, what, type, everyField(operation, value).getBytes(StandardCharsets.UTF_8))));
        requests.add(request(operation, MEGABYTES + " MB in one text", type, large()));
    }

    private static boolean creates(Operation operation) {
        return operation.method().equals("POST") && operation.path().matches("/v1/[a-z-]+");
    }

    private static String everyField(Operation operation, String value) {
        List<String> names = new ArrayList<>();
        operation.bodySchema().path("properties").fieldNames().forEachRemaining(names::add);
        if (names.isEmpty()) {
            names.add("externalId");
        }
        return names.stream().map(name -> "\"" + name + "\": " + value).collect(Collectors.joining(", ", "{", "}"));
    }

    private static OddRequest request(Operation operation, String what, String type, byte[] body) {
        return request(operation, what, type, BodyPublishers.ofByteArray(body));
    }

    private static OddRequest request(Operation operation, String what, String type, BodyPublisher body) {
        return OddRequest.to(operation, what + " as the body", Sample.address(operation))
                .body(type, body);
    }

    private static BodyPublisher large() {
        byte[] text = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        List<byte[]> parts = new ArrayList<>(List.of("{\"externalId\": \"".getBytes(StandardCharsets.UTF_8)));
        for (int part = 0; part < MEGABYTES; part++) {
            parts.add(text);
        }
        parts.add("\"}".getBytes(StandardCharsets.UTF_8));
        return BodyPublishers.ofByteArrays(parts);
    }
}
