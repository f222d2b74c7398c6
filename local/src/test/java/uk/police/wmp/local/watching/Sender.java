package uk.police.wmp.local.watching;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import uk.police.wmp.local.system.StartedSystem;

/** Sends the running system whatever a test likes, with every permission; what is answered is for the test to judge. */
final class Sender {

    private final HttpClient http = HttpClient.newHttpClient();
    private final StartedSystem system;
    private final String token;

    Sender(StartedSystem system) throws IOException, InterruptedException {
        this.system = system;
        this.token = system.token("all");
    }

    /** Through the gateway, within a trace that the caller has begun. */
    HttpResponse<String> traced(String path, String traceparent) throws IOException, InterruptedException {
        return http.send(
                request("GATEWAY", path).header("traceparent", traceparent).build(), BodyHandlers.ofString());
    }

    /** A file of CSV through the gateway, within a trace. */
    HttpResponse<String> imported(String path, String csv, String traceparent)
            throws IOException, InterruptedException {
        return http.send(
                request("GATEWAY", path)
                        .header("traceparent", traceparent)
                        .header("Content-Type", "text/csv")
                        .POST(BodyPublishers.ofString(csv))
                        .build(),
                BodyHandlers.ofString());
    }

    /** To an application itself, by its name in the environment. */
    HttpResponse<String> send(String application, String method, String path, String type, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(application, path)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (type != null) {
            request.header("Content-Type", type).header("If-Match", "*");
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String application, String path) {
        return HttpRequest.newBuilder(URI.create(system.origin(application) + path))
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token);
    }
}
