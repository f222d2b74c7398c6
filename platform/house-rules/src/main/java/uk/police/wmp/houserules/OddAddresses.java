package uk.police.wmp.houserules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.police.wmp.houserules.Operation.Parameter;

/** Odd paths, parameters and headers. */
final class OddAddresses {

    private static final Map<String, String> VALUES = values();

    private static final List<String> CURSORS = List.of(
            "AAAA",
            base64("{\"id\":\"00000000-0000-7000-8000-000000000000\"}"),
            base64("[1,2,3]") + "." + base64("forged"),
            "%00");

    private static final List<String> POSITIONS =
            List.of("-1", "9".repeat(40), "%2B99999-01-01T00:00:00Z", "1.5", "0001-01-01T00:00:00Z", "yesterday", "");

    private static final int VALUES_FOR_EACH_PARAMETER = 4;

    private OddAddresses() {}

    private static Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>(); // what it is, as it stands in an address
        values.put("a NUL", "%00");
        values.put("a lone surrogate", "%ED%A0%80");
        values.put("broken UTF-8", "%FF%FE");
        values.put("the year 99999", "99999-01-01");
        values.put("the year 0", "0000-01-01");
        values.put("a negative number", "-1");
        values.put("forty digits", "9".repeat(40));
        values.put("not a number", "NaN");
        values.put("nothing", "");
        values.put("a long text", "x".repeat(2000));
        values.put("SQL", "%27%20or%201%3D1%20--");
        values.put("an emoji", "%F0%9F%92%A5");
        values.put("a step upwards", "..%2F..%2F");
        return values;
    }

    static List<OddRequest> inQueryAndHeaders(Operation operation, int turn) {
        List<OddRequest> requests = new ArrayList<>();
        inTheQuery(operation, turn, requests);
        inTheHeaders(operation, requests);
        return requests;
    }

    static List<OddRequest> inThePath(Operation operation) {
        if (operation.parameters("path").isEmpty()) {
            return List.of();
        }
        return VALUES.entrySet().stream()
                .filter(value -> !value.getValue().isEmpty())
                .map(value -> OddRequest.to(
                        operation,
                        value.getKey() + " in the path",
                        operation.path().replaceAll("\\{[^}]+}", value.getValue())))
                .toList();
    }

    /** Not every value for every parameter: a different few for each, so that all of them meet every kind of parameter. */
    private static void inTheQuery(Operation operation, int turn, List<OddRequest> requests) {
        List<Map.Entry<String, String>> values = List.copyOf(VALUES.entrySet());
        int next = turn;
        for (Parameter parameter : operation.parameters("query")) {
            for (int count = 0; count < VALUES_FOR_EACH_PARAMETER; count++) {
                Map.Entry<String, String> value = values.get(next++ % values.size());
                requests.add(with(operation, parameter.name(), value.getValue(), value.getKey()));
            }
            if (parameter.name().equals("after")) {
                CURSORS.forEach(cursor -> requests.add(with(operation, "after", cursor, "a forged cursor")));
            }
        }
        if (operation.reads()) {
            POSITIONS.forEach(value -> requests.add(with(operation, "asKnownAt", value, "an odd moment")));
        }
        requests.add(with(operation, "colour", "blue", "an unknown parameter").answered(400));
    }

    private static void inTheHeaders(Operation operation, List<OddRequest> requests) {
        String path = Sample.address(operation);
        requests.add(OddRequest.to(operation, "a media type that doesn't exist", path)
                .header("Accept", "application/x-nothing"));
        for (String value :
                List.of("\"", "W/\"\"", "x".repeat(3000), "*, \"1\"", "\"99999999999999999999\"", "é\u00ff")) {
            requests.add(OddRequest.to(operation, "odd conditions and keys", path)
                    .header("If-Match", value)
                    .header("If-None-Match", value)
                    .header("Idempotency-Key", value)
                    .header("Last-Event-ID", value)
                    .header("Change-Reason", value));
        }
    }

    private static OddRequest with(Operation operation, String parameter, String value, String what) {
        String address = Sample.address(operation);
        String query = (address.contains("?") ? "&" : "?") + parameter + "=" + value;
        return OddRequest.to(operation, what + " as " + parameter, address + query);
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
