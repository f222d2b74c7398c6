package uk.police.wmp.houserules;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What HTTP itself promises of every address, whoever wrote what is served there (RFC 9110): OPTIONS and 405 name its methods,
 * HEAD works where GET does, headers that can't be read are refused as problems.
 */
final class UsualHttp {

    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");
    private static final List<String> ODD_MEDIA_TYPES = List.of("garbage;;", ";", "Accept;", "", "a/b/c", "text/", "/");
    private static final List<String> ODD_TAGS =
            List.of("\"x\", \"y\"", "W/\"1\"", "\"1\", W/\"2\" , \"a,b\"", "1", "\"1", "*, \"1\"", ",", "", "\"\"");

    private final RunningApplication application;
    private final KnownValues known;
    private final List<Operation> operations;
    private final String token;

    UsualHttp(RunningApplication application, KnownValues known, List<Operation> operations, String token) {
        this.application = application;
        this.known = known;
        this.operations = operations;
        this.token = token;
    }

    /** OPTIONS answers without a body, and every method that an address doesn't have with 405; both name those that it has. */
    List<String> methodFaults() {
        List<String> faults = new ArrayList<>();
        methodsByPath().forEach((path, methods) -> {
            Operation any = operations.stream()
                    .filter(operation -> shape(operation).equals(path))
                    .findFirst()
                    .orElseThrow();
            String address = Sample.path(known.in(any));
            HttpResponse<String> options = send(address, "OPTIONS");
            if (options.statusCode() != 204 || !allowed(options).equals(methods)) {
                faults.add("OPTIONS " + path + " answers " + options.statusCode() + " and allows " + allowed(options)
                        + ", not " + methods);
            }
            for (String method : METHODS) {
                if (!methods.contains(method)) {
                    HttpResponse<String> refused = send(address, method);
                    if (refused.statusCode() != 405 || !allowed(refused).equals(methods)) {
                        faults.add(method + " " + path + " answers " + refused.statusCode() + " and allows "
                                + allowed(refused) + ", not " + methods);
                    }
                    ProblemAnswer.fault(refused).ifPresent(fault -> faults.add(method + " " + path + " " + fault));
                }
            }
        });
        return faults;
    }

    /** HEAD answers as GET does, without the body. */
    List<String> headFaults() {
        List<String> faults = new ArrayList<>();
        for (Operation operation : operations) {
            if (operation.reads()) {
                String address = Sample.address(known.in(operation));
                int got = send(address, "GET").statusCode();
                HttpResponse<String> head = send(address, "HEAD");
                if (head.statusCode() != got || !head.body().isEmpty()) {
                    faults.add("HEAD " + address + " answers " + head.statusCode() + ", GET " + got);
                }
            }
        }
        return faults;
    }

    /** What is read through a gateway leads back through it, and is of whoever asked: kept for nobody else. */
    List<String> originFaults() {
        List<String> faults = new ArrayList<>();
        for (Operation operation : operations) {
            if (operation.reads()) {
                HttpResponse<String> response = application.send(application
                        .request(Sample.address(known.in(operation)))
                        .header("Authorization", "Bearer " + token)
                        .header("X-Forwarded-Host", "people.example:8443")
                        .header("X-Forwarded-Proto", "https")
                        .header("X-Forwarded-Prefix", "/behind")
                        .build());
                String link = response.headers().firstValue("Link").orElse("");
                if (response.body().contains("\"/v1/") || link.contains("</v1/")) {
                    faults.add(operation + " leads past the gateway: " + link + " " + response.body());
                }
                if (operation.secured()
                        && response.headers().allValues("Vary").stream()
                                .noneMatch(vary -> vary.contains("Authorization"))) {
                    faults.add(operation + " doesn't say that it varies with Authorization");
                }
            }
        }
        return faults;
    }

    /** A reader of the feed that is ahead of it has lost its place, and is told. */
    List<String> positionFaults() {
        List<String> faults = new ArrayList<>();
        for (Operation operation : operations) {
            if (operation.id().equals("listChanges")) {
                for (String accepted : List.of("*/*", "text/event-stream")) {
                    HttpRequest.Builder asked = application
                            .request(operation.path() + "?after=0")
                            .header("Authorization", "Bearer " + token)
                            .header("Accept", accepted)
                            .header("Last-Event-ID", "999999999.1");
                    HttpResponse<String> response = application.send(asked.build());
                    if (response.statusCode() != 400 || !response.body().contains("Last-Event-ID")) {
                        faults.add(operation + " takes a Last-Event-ID that isn't there yet as " + accepted + ": "
                                + response.statusCode());
                    }
                }
            }
        }
        return faults;
    }

    /** Headers that can't be read, on every operation: refused, and told as a problem. */
    List<String> headerFaults() {
        List<String> faults = new ArrayList<>();
        for (Operation operation : operations) {
            Operation filled = known.in(operation);
            for (String value : ODD_MEDIA_TYPES) {
                note(operation, "Accept", value, filled, faults);
                if (!operation.reads()) {
                    note(operation, "Content-Type", value, filled, faults);
                }
            }
            if (!operation.reads()) {
                note(operation, "Content-Type", "text/plain", filled, faults);
            }
            for (String value : ODD_TAGS) {
                note(operation, "If-Match", value, filled, faults);
                note(operation, "If-None-Match", value, filled, faults);
            }
        }
        return faults;
    }

    private void note(Operation operation, String header, String value, Operation filled, List<String> faults) {
        HttpRequest.Builder request = application
                .request(Sample.address(filled))
                .method(
                        operation.method(),
                        operation.bodies().isEmpty()
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString(Sample.body(operation)))
                .header("Authorization", "Bearer " + token)
                .header(header, value);
        if (!operation.bodies().isEmpty() && !header.equals("Content-Type")) {
            request.header(
                    "Content-Type",
                    operation.jsonBody().orElse(operation.bodies().getFirst()));
        }
        HttpResponse<String> response = application.send(request.build());
        String told = operation + " with " + header + ": " + value + " ";
        if (response.statusCode() >= 500) {
            faults.add(told + "answers " + response.statusCode());
        }
        ProblemAnswer.fault(response).ifPresent(fault -> faults.add(told + fault));
    }

    private Map<String, Set<String>> methodsByPath() {
        Map<String, Set<String>> methods = new TreeMap<>();
        for (Operation operation : operations) {
            Set<String> here = methods.computeIfAbsent(shape(operation), path -> new TreeSet<>(Set.of("OPTIONS")));
            here.add(operation.method());
            if (operation.reads()) {
                here.add("HEAD");
            }
        }
        return methods;
    }

    /** Whatever the parameter is called that stands there. */
    private static String shape(Operation operation) {
        return operation.path().replaceAll("\\{[^}]+}", "{}");
    }

    private HttpResponse<String> send(String address, String method) {
        return application.send(application
                .request(address)
                .method(method, BodyPublishers.noBody())
                .header("Authorization", "Bearer " + token)
                .build());
    }

    private static Set<String> allowed(HttpResponse<String> response) {
        return response.headers().allValues("Allow").stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
