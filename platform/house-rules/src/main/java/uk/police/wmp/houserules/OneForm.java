package uk.police.wmp.houserules;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Ids that look alike are one or none: what can't be seen in an id is refused wherever a record is made. */
final class OneForm {

    private static final Map<String, String> LOOKALIKES = lookalikes();

    private final RunningApplication application;
    private final List<Operation> operations;
    private final String token;

    OneForm(RunningApplication application, List<Operation> operations, String token) {
        this.application = application;
        this.operations = operations;
        this.token = token;
    }

    private static Map<String, String> lookalikes() {
        Map<String, String> values = new LinkedHashMap<>(); // what it is, as it stands in JSON
        values.put("a blank after it", "A1 ");
        values.put("a blank before it", " A1");
        values.put("a blank that doesn't break", "A1\\u00a0");
        values.put("a character of no width", "A\\u200b1");
        values.put("a line break", "A1\\n");
        values.put("nothing but blanks", "   ");
        return values;
    }

    List<String> faults() {
        List<String> faults = new ArrayList<>();
        for (Operation operation : operations) {
            boolean creates =
                    operation.method().equals("POST") && !operation.path().contains("{");
            if (creates) {
                operation.bodySchema().path("properties").fieldNames().forEachRemaining(name -> {
                    if (name.equals("externalId") || name.endsWith("ExternalId")) {
                        LOOKALIKES.forEach((what, value) -> check(operation, name, what, value, faults));
                    }
                });
            }
        }
        return faults;
    }

    private void check(Operation operation, String name, String what, String value, List<String> faults) {
        HttpResponse<String> response = application.send(application
                .request(operation.path())
                .POST(BodyPublishers.ofString("{\"" + name + "\": \"" + value + "\"}"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .build());
        if (response.statusCode() != 400 || !response.body().contains("\"/" + name + "\"")) {
            faults.add(operation + " takes " + name + " with " + what + ": " + response.statusCode() + " "
                    + response.body());
        }
    }
}
