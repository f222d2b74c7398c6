package uk.police.wmp.local.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.police.wmp.identity.LocalIssuer;
import uk.police.wmp.identity.SigningKey;
import uk.police.wmp.identity.Token;
import uk.police.wmp.postgres.DatabaseLogin;
import uk.police.wmp.postgres.DatabaseStartFailed;
import uk.police.wmp.postgres.DurableDatabases;

/**
 * Run by the build: starts every application once on an empty database and asks it a few questions, so that the JDK writes an AOT
 * cache ({@code app.aot}) beside it, with which {@code ./start} takes half the time. Without a cache everything works, only slower.
 */
public final class StartCaches {

    private static final List<String> QUESTIONS =
            List.of("/openapi", "/v1/figures", "/v1/changes?limit=1", "/v1/codes/rank", "/v1/nothing-of-this-name");

    private StartCaches() {}

    /** @param arguments the repository, and a directory for what is needed meanwhile */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path repository = Path.of(arguments[0]).toAbsolutePath().normalize();
        Path meanwhile = Path.of(arguments[1]).toAbsolutePath();
        try {
            makeWhereMissing(repository, meanwhile);
        } catch (DatabaseStartFailed | PlainFailure failure) {
            System.out.println("No start-up caches: " + failure.getMessage());
        }
    }

    private static void makeWhereMissing(Path repository, Path meanwhile) throws IOException, InterruptedException {
        boolean allBuilt = true;
        boolean anyMissing = false;
        for (Application application : Application.values()) {
            Path jar = application.home(repository).resolve("quarkus-run.jar");
            Path cache = application.home(repository).resolve(ApplicationProcess.CACHE);
            allBuilt &= Files.exists(jar);
            anyMissing |= Files.exists(jar)
                    && (!Files.exists(cache)
                            || Files.getLastModifiedTime(cache).compareTo(Files.getLastModifiedTime(jar)) < 0);
        }
        if (allBuilt && anyMissing) { // all five are needed to train one: they ask each other
            train(repository, meanwhile);
        }
    }

    private static void train(Path repository, Path meanwhile) throws IOException, InterruptedException {
        Ports ports = Ports.from(freePorts());
        SigningKey key = SigningKey.generate();
        LocalClients clients = new LocalClients();
        try (DurableDatabases databases = DurableDatabases.start(
                        meanwhile.resolve("postgresql"), ports.postgres(), Application.databases());
                LocalIssuer issuer = LocalIssuer.start(key, ports.identity(), clients.all());
                HttpClient http = HttpClient.newHttpClient()) {
            Map<Application, DatabaseLogin> logins = new EnumMap<>(Application.class);
            Arrays.stream(Application.values()).forEach(each -> logins.put(each, databases.login(each.database())));
            ApplicationEnvironment environments = new ApplicationEnvironment(ports, issuer, clients, logins);
            List<ApplicationProcess> processes = Collections.synchronizedList(new ArrayList<>());
            // a build that is cut short leaves nothing running
            Runtime.getRuntime().addShutdownHook(new Thread(() -> processes.forEach(ApplicationProcess::kill)));
            try {
                for (Application application : Application.values()) {
                    processes.add(ApplicationProcess.startToTrain(
                            application,
                            repository,
                            meanwhile.resolve(application.id() + ".log"),
                            environments.of(application, System.getenv())));
                }
                String token = Token.of(issuer.issuer(), LocalPermissions.ALL.toArray(String[]::new))
                        .signedWith(key);
                for (ApplicationProcess process : processes) {
                    new Readiness(http, ports).waitFor(process);
                    ask(http, "http://localhost:" + ports.of(process.application()), token);
                }
            } finally {
                processes.forEach(ApplicationProcess::askToStop);
                processes.forEach(ApplicationProcess::waitForTrainingsEnd);
                for (Application application : Application.values()) {
                    forgetWhatWasCutShort(application.home(repository));
                }
            }
        }
    }

    /** What the JDK makes a cache of is gone when the cache is whole. */
    private static void forgetWhatWasCutShort(Path home) throws IOException {
        if (Files.deleteIfExists(home.resolve(ApplicationProcess.CACHE + ".config"))) {
            Files.deleteIfExists(home.resolve(ApplicationProcess.CACHE));
            System.out.println("No start-up cache in " + home + ": it took too long");
        }
    }

    private static void ask(HttpClient http, String application, String token)
            throws IOException, InterruptedException {
        for (String question : QUESTIONS) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(application + question))
                    .header("Authorization", "Bearer " + token)
                    .build();
            http.send(request, HttpResponse.BodyHandlers.discarding()); // what it answers is of no interest here
        }
    }

    private static Map<String, String> freePorts() throws IOException {
        Map<String, String> environment = new HashMap<>();
        List<ServerSocket> held = new ArrayList<>(); // all held until all are chosen, so that no two are the same
        try {
            for (String variable : Ports.variables()) {
                ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                held.add(socket);
                environment.put(variable, String.valueOf(socket.getLocalPort()));
            }
        } finally {
            for (ServerSocket socket : held) {
                socket.close();
            }
        }
        return environment;
    }
}
