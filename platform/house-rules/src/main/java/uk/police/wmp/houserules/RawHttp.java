package uk.police.wmp.houserules;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Requests that are refused before any resource is asked, by the HTTP server below or the router: too long, too large, not
 * decodable. No client sends them, so they go out as bytes. Each is a problem with a body, as every other refusal is.
 */
final class RawHttp {

    private static final int TIMEOUT_MILLIS = 20_000;

    private final URI address;

    RawHttp(URI address) {
        this.address = address;
    }

    List<String> faults(String path) {
        List<String> faults = new ArrayList<>();
        requests(path).forEach((target, status) -> check(target, "", status, faults));
        check(path, "X-Large: " + "x".repeat(30_000) + "\r\n", 431, faults);
        return faults;
    }

    private static Map<String, Integer> requests(String path) {
        Map<String, Integer> requests = new LinkedHashMap<>();
        requests.put(path + "?%", 400);
        requests.put(path + "?a=%zz", 400);
        requests.put(path + "?limit=%", 400);
        requests.put(path + "?a=\"b\"", 400);
        requests.put(path + "/%", 400);
        requests.put(path + "/%2", 400);
        requests.put(path + "/%00", 400);
        requests.put(path + "/a%0Ab", 400);
        requests.put(path + "/%7f", 400);
        requests.put("/%0A" + path, 400);
        requests.put(path + "?a=" + "x".repeat(9_000), 414);
        requests.put(path + "/" + "x".repeat(40_000), 414);
        return requests;
    }

    private void check(String target, String headers, int status, List<String> faults) {
        String answer = send(target, headers);
        String told = "GET " + shortened(target) + (headers.isEmpty() ? "" : " with large headers");
        if (!answer.startsWith("HTTP/1.1 " + status + " ")) {
            faults.add(told + " answers " + answer.lines().findFirst().orElse("nothing") + ", not " + status);
        } else if (!answer.toLowerCase(Locale.ROOT).contains("content-type: application/problem+json")
                || !answer.contains("\"status\":" + status)) {
            faults.add(told + " is not told as a problem: " + shortened(answer));
        }
    }

    private String send(String target, String headers) {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            OutputStream out = socket.getOutputStream();
            out.write(("GET " + target + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\nConnection: close\r\n"
                            + headers + "\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            return "no answer: " + failure.getMessage();
        }
    }

    private static String shortened(String text) {
        return text.length() > 120 ? text.substring(0, 120) + "…" : text;
    }
}
