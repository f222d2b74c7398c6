package uk.police.wmp.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import uk.police.wmp.postgres.DatabaseStartFailed;

/** What {@code ./start} runs. */
public final class Launcher {

    private static final Duration GRACE = Duration.ofMillis(500);

    private Launcher() {}

    /** @param arguments as {@code ./start help} says; the system property {@code repository} is where the sources are */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path repository =
                Path.of(System.getProperty("repository", ".")).toAbsolutePath().normalize();
        try {
            Path calledFrom = Path.of(System.getProperty("calledFrom", "."));
            Options options = Options.parse(arguments, repository, calledFrom);
            if (options.token() == null) {
                run(options, repository);
            } else {
                IO.println(TokenCommand.token(options));
            }
        } catch (PlainFailure | DatabaseStartFailed failure) {
            System.err.println(failure.getMessage());
            System.exit(1);
        }
    }

    private static void run(Options options, Path repository) throws IOException, InterruptedException {
        long began = System.nanoTime();
        Progress progress = new Progress(System.out);
        LocalSystem system = new LocalSystem(options, repository, System.getenv(), progress);
        Thread stop = new Thread(() -> stop(system, progress), "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        progress.say("Starting; the data is in " + options.data());
        startOrSayWhy(system);
        welcome(system, progress, Duration.ofNanos(System.nanoTime() - began));
        while (true) {
            ApplicationProcess ended = system.waitForAnEnd();
            Thread.sleep(GRACE); // Ctrl-C reaches the applications as well; then this is no accident
            if (!system.isStopping()) {
                progress.say(ended.obituary());
                progress.say("The others go on without it. Ctrl-C and ./start bring it back.");
            }
        }
    }

    private static void startOrSayWhy(LocalSystem system) throws IOException, InterruptedException {
        try {
            system.start();
        } catch (PlainFailure failure) {
            Thread.sleep(GRACE);
            if (system.isStopping()) {
                Thread.currentThread().join(); // the stop ends the process
            }
            throw failure;
        }
    }

    private static void welcome(LocalSystem system, Progress progress, Duration took) {
        String gateway = system.gateway();
        progress.say("""

                Ready after %.1f s.

                  The people paper     %s/v1/board-papers/people-strategy-2022
                  The API, documented  %s/docs
                  A token              ./start token figures:read recruitment:read

                  curl -H "Authorization: Bearer $(./start token figures:read)" \\
                    "%s/v1/figures/retention-by-entry-route?from=2018-04-01&asAt=2022-03-01"

                Ctrl-C stops everything; the data stays.""".formatted(took.toMillis() / 1000.0, gateway, gateway, gateway));
    }

    private static void stop(LocalSystem system, Progress progress) {
        try {
            boolean hasBegun = system.hasBegun();
            if (hasBegun) {
                progress.say("Stopping …");
            }
            system.stop();
            if (hasBegun) {
                progress.say("Stopped.");
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
