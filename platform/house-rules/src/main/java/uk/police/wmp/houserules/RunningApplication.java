package uk.police.wmp.houserules;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;

/** The application that the test started, asked over HTTP as anybody would. */
final class RunningApplication {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address = ConfigProvider.getConfig().getValue("test.url", String.class);

    URI address() {
        return URI.create(address);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address.replaceFirst("/$", "") + path))
                .timeout(LONGEST);
    }

    /** The operation with a harmless request, as this caller; without a token when it is null. */
    HttpResponse<String> call(Operation operation, String token) {
        HttpRequest.Builder request = request(Sample.address(operation));
        if (operation.bodies().isEmpty()) {
            request.method(operation.method(), BodyPublishers.noBody());
        } else {
            request.method(operation.method(), BodyPublishers.ofString(Sample.body(operation)));
            request.header(
                    "Content-Type",
                    operation.jsonBody().orElse(operation.bodies().getFirst()));
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return send(request.build());
    }

    String get(String path) {
        HttpResponse<String> response = send(request(path).GET().build());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + response.statusCode() + ": " + response.body());
        }
        return response.body();
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new IllegalStateException(request.method() + " " + request.uri() + " got no answer", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
