package uk.police.wmp.local.launcher;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import uk.police.wmp.identity.LocalIssuer;
import uk.police.wmp.identity.SigningKey;
import uk.police.wmp.identity.Token;
import uk.police.wmp.local.demo.DemoForce;
import uk.police.wmp.postgres.DatabaseLogin;
import uk.police.wmp.postgres.DurableDatabases;
import uk.police.wmp.postgres.PortTaken;

/** The whole system on this machine, from its start to its stop. */
final class LocalSystem {

    private static final Duration BEFORE_ANOTHER_TRY = Duration.ofSeconds(2);
    private static final Duration LONGEST_READING_NOTHING = Duration.ofMinutes(2);

    private final Options options;
    private final Path repository;
    private final Map<String, String> environment;
    private final Ports ports;
    private final Progress progress;
    private final SigningKey key = SigningKey.generate();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final List<ApplicationProcess> processes = new ArrayList<>();
    private final BlockingQueue<ApplicationProcess> ended = new LinkedBlockingQueue<>();
    private DataDirectory directory;
    private DurableDatabases databases;
    private LocalIssuer issuer;
    private boolean stopping;

    LocalSystem(Options options, Path repository, Map<String, String> environment, Progress progress) {
        this.options = options;
        this.repository = repository;
        this.environment = environment;
        this.ports = Ports.from(environment);
        this.progress = progress;
    }

    void start() throws IOException, InterruptedException {
        refuseWhatIsNotBuilt();
        open();
        Map<Application, DatabaseLogin> logins = startDatabases();
        LocalClients clients = new LocalClients();
        startIssuer(clients);
        startApplications(new ApplicationEnvironment(ports, issuer, clients, logins));
        load(logins.get(Application.RECRUITMENT).url());
        new Running(RunningProcess.of(ProcessHandle.current()), issuer.issuer(), gateway())
                .writeTo(directory.running());
    }

    private void refuseWhatIsNotBuilt() {
        for (Application application : Application.values()) {
            Path jar = application.home(repository).resolve("quarkus-run.jar");
            if (!Files.exists(jar)) {
                throw new PlainFailure(jar + " isn't built. ./mvnw package -DskipTests builds it.");
            }
        }
    }

    private synchronized void open() throws IOException {
        directory = DataDirectory.open(options.data());
        Files.deleteIfExists(directory.running()); // a killed run had no time to
        int leftBehind = new LeftBehind(directory.processes()).stopAll();
        if (leftBehind > 0) {
            progress.done("Ended " + leftBehind + " applications that a killed ./start had left running");
        }
        ports.refuseTaken();
    }

    private synchronized Map<Application, DatabaseLogin> startDatabases() throws IOException {
        if (GivenDatabases.areGiven(environment)) {
            return GivenDatabases.from(environment);
        }
        Map<Application, DatabaseLogin> logins = new EnumMap<>(Application.class);
        databases = ownDatabases();
        for (Application application : Application.values()) {
            logins.put(application, databases.login(application.database()));
        }
        progress.done((databases.replacedAnOrphan()
                        ? "PostgreSQL, in place of one left running, on port "
                        : "PostgreSQL on port ")
                + ports.postgres());
        return logins;
    }

    private DurableDatabases ownDatabases() throws IOException {
        try {
            return DurableDatabases.start(directory.database(), ports.postgres(), Application.databases());
        } catch (PortTaken taken) {
            throw new PlainFailure(ports.postgresIsTaken(), taken);
        }
    }

    private synchronized void startIssuer(LocalClients clients) throws IOException {
        key.writeTo(directory.signingKey());
        issuer = LocalIssuer.start(key, ports.identity(), clients.all());
    }

    /**
     * As many at a time as there are processors: starting is work for the processor, and all at once would only keep each other, and
     * on a busy machine their own first requests to the database, waiting.
     */
    private void startApplications(ApplicationEnvironment environments) throws IOException, InterruptedException {
        int atATime = Math.max(2, Runtime.getRuntime().availableProcessors());
        Readiness readiness = new Readiness(http, ports);
        Deque<ApplicationProcess> starting = new ArrayDeque<>();
        for (Application application : Application.values()) {
            if (starting.size() == atATime) {
                waitUntilReady(readiness, starting.poll());
            }
            starting.add(startOne(application, environments));
        }
        for (ApplicationProcess process : starting) {
            waitUntilReady(readiness, process);
        }
    }

    private synchronized ApplicationProcess startOne(Application application, ApplicationEnvironment environments)
            throws IOException {
        if (stopping) {
            throw new PlainFailure("Stopped before everything was started.");
        }
        ApplicationProcess process = ApplicationProcess.start(
                application, repository, directory.log(application), environments.of(application, environment));
        new LeftBehind(directory.processes()).remember(process.handle());
        processes.add(process);
        process.end().thenAccept(ended::add);
        return process;
    }

    private void waitUntilReady(Readiness readiness, ApplicationProcess process) throws InterruptedException {
        readiness.waitFor(process);
        progress.done(process.application().id() + " on port " + ports.of(process.application()));
    }

    private void load(String server) throws IOException, InterruptedException {
        GatewayClient client = new GatewayClient(http, gateway(), this::loadersToken, BEFORE_ANOTHER_TRY);
        FirstLoad first = new FirstLoad(client, directory.loaded(), server, LONGEST_READING_NOTHING, progress);
        if (options.empty() || first.isDone()) {
            return;
        }
        progress.say("Loading the demo force, the first time only:");
        first.load(DemoForce.write(directory.demoForce()));
    }

    private String loadersToken() {
        return Token.of(issuer.issuer(), LocalPermissions.ALL.toArray(String[]::new))
                .withSubject("demo-force")
                .withClient("demo-force")
                .signedWith(key);
    }

    /** Returns when an application has ended by itself. */
    ApplicationProcess waitForAnEnd() throws InterruptedException {
        return ended.take();
    }

    String gateway() {
        return "http://localhost:" + ports.of(Application.GATEWAY);
    }

    /** Whether there is anything to stop. */
    synchronized boolean hasBegun() {
        return databases != null || !processes.isEmpty();
    }

    /** Stops what has been started so far: the applications at once, then what they stand on. */
    synchronized void stop() throws IOException {
        stopping = true;
        processes.forEach(ApplicationProcess::askToStop);
        processes.forEach(ApplicationProcess::waitForStop);
        if (issuer != null) {
            issuer.close();
        }
        if (databases != null) {
            databases.close();
        }
        if (directory != null) {
            Files.deleteIfExists(directory.running());
            new LeftBehind(directory.processes()).forgetAll();
            directory.close();
        }
    }

    synchronized boolean isStopping() {
        return stopping;
    }
}
