package uk.police.wmp.local.launcher;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** One of several processes of an application. */
final class Replica {

    private final ApplicationProcess process;
    private final Ports ports;

    private Replica(ApplicationProcess process, Ports ports) {
        this.process = process;
        this.ports = ports;
    }

    /** @param environment of all replicas; each has ports of its own */
    static Replica start(Application application, Path repository, Path log, Map<String, String> environment)
            throws IOException {
        Ports ports = Ports.from(FreePorts.environment());
        Map<String, String> own = new TreeMap<>(environment);
        own.put("HTTP_PORT", String.valueOf(ports.of(application)));
        own.put("MANAGEMENT_PORT", String.valueOf(ports.managementOf(application)));
        return new Replica(ApplicationProcess.start(application, repository, log, own), ports);
    }

    void waitUntilReady(HttpClient http) throws InterruptedException {
        new Readiness(http, ports).waitFor(process);
    }

    int port() {
        return ports.of(process.application());
    }

    int managementPort() {
        return ports.managementOf(process.application());
    }

    ApplicationProcess process() {
        return process;
    }
}
