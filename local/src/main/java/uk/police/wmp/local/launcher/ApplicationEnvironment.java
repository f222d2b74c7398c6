package uk.police.wmp.local.launcher;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import uk.police.wmp.identity.LocalClient;
import uk.police.wmp.identity.LocalIssuer;
import uk.police.wmp.identity.Token;
import uk.police.wmp.postgres.DatabaseLogin;

/** What an application is told by its environment; docs/operating.md has the same table for those who deploy it. */
final class ApplicationEnvironment {

    /** Of the launcher's own environment an application gets these, and the settings of the framework; nothing else by accident. */
    private static final Set<String> PASSED_ON = Set.of("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "JAVA_HOME");

    private final Ports ports;
    private final LocalIssuer issuer;
    private final LocalClients clients;
    private final Map<Application, DatabaseLogin> databases;

    ApplicationEnvironment(
            Ports ports, LocalIssuer issuer, LocalClients clients, Map<Application, DatabaseLogin> databases) {
        this.ports = ports;
        this.issuer = issuer;
        this.clients = clients;
        this.databases = databases;
    }

    Map<String, String> of(Application application, Map<String, String> ownEnvironment) {
        Map<String, String> environment = new TreeMap<>();
        ownEnvironment.forEach((name, value) -> {
            if (PASSED_ON.contains(name) || name.startsWith("QUARKUS_") || name.startsWith("OTEL_")) {
                environment.put(name, value);
            }
        });
        environment.putIfAbsent("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false"); // somebody reads these logs
        environment.put("HTTP_PORT", String.valueOf(ports.of(application)));
        environment.put("MANAGEMENT_PORT", String.valueOf(ports.managementOf(application)));
        // local means local: nobody else on the network reaches an application that trusts this machine's key
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("SHUTDOWN_DELAY", "0s"); // nobody balances here, and somebody waits for Ctrl-C
        // a laptop busy with a build: better a slow start than none
        environment.put("QUARKUS_DATASOURCE_JDBC_ACQUISITION_TIMEOUT", "60s");
        environment.putAll(databases.get(application).asEnvironment());
        environment.put("OIDC_ISSUER", issuer.issuer());
        environment.put("OIDC_JWKS_URL", issuer.jwksUrl());
        environment.put("OIDC_AUDIENCE", Token.AUDIENCE);
        if (Application.followers().contains(application)) {
            LocalClient client = clients.of(application);
            environment.put("OIDC_TOKEN_URL", issuer.tokenUrl());
            environment.put("OIDC_CLIENT_ID", client.id());
            environment.put("OIDC_CLIENT_SECRET", client.secret());
            environment.put("RECRUITMENT_URL", "http://localhost:" + ports.of(Application.RECRUITMENT));
        }
        if (application == Application.GATEWAY) {
            environment.put("SIGN_IN_FORM", "true"); // for a person with a browser and a token from ./start
            for (Application service : EnumSet.complementOf(EnumSet.of(Application.GATEWAY))) {
                environment.put(service.name() + "_URL", "http://localhost:" + ports.of(service));
            }
        }
        return environment;
    }
}
