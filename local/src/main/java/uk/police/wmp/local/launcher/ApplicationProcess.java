package uk.police.wmp.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** One application in a process of its own, its output in a log file of its own. */
final class ApplicationProcess {

    private static final int TAIL_LINES = 20;
    private static final int PATIENCE_SECONDS = 15;
    private static final int LONGEST_TRAINING_MINUTES = 5;

    /** More than a process that only waits uses in minutes. */
    private static final Duration MUCH_WORK = Duration.ofSeconds(2);

    /** What the JDK keeps from one start to the next: loaded classes, linked and profiled. Used by the same JDK alone. */
    static final String CACHE = "app.aot";

    private final Application application;
    private final Process process;
    private final Path log;

    private ApplicationProcess(Application application, Process process, Path log) {
        this.application = application;
        this.process = process;
        this.log = log;
    }

    static ApplicationProcess start(Application application, Path repository, Path log, Map<String, String> environment)
            throws IOException {
        // without these words the JDK would complain of a cache that a newer build has made stale
        List<String> cache = Files.exists(application.home(repository).resolve(CACHE))
                ? List.of("-XX:AOTCache=" + CACHE, "-Xlog:aot=off", "-Xlog:cds=off")
                : List.of();
        return start(application, repository, log, environment, cache);
    }

    /** Starts it so that it writes its cache when it is stopped. */
    static ApplicationProcess startToTrain(
            Application application, Path repository, Path log, Map<String, String> environment) throws IOException {
        return start(application, repository, log, environment, List.of("-XX:AOTCacheOutput=" + CACHE));
    }

    private static ApplicationProcess start(
            Application application, Path repository, Path log, Map<String, String> environment, List<String> cache)
            throws IOException {
        if (Files.exists(log)) {
            Path previous = log.resolveSibling(application.id() + ".previous.log");
            Files.move(log, previous, StandardCopyOption.REPLACE_EXISTING);
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-Xss512k"));
        command.addAll(cache);
        command.addAll(List.of("-jar", "quarkus-run.jar"));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(application.home(repository).toFile())
                .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return new ApplicationProcess(application, builder.start(), log);
    }

    Application application() {
        return application;
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Completed when the process ends, whoever ended it. */
    CompletableFuture<ApplicationProcess> end() {
        return process.onExit().thenApply(ended -> this);
    }

    /** What changes while it works: the length of its log, and how often it has had the processor for a while. */
    String signsOfLife() {
        long worked = process.info().totalCpuDuration().orElse(Duration.ZERO).dividedBy(MUCH_WORK);
        return log.toFile().length() + " " + worked;
    }

    /** That it stopped, and the end of what it said. */
    String obituary() {
        return application.id() + " stopped (exit code " + process.exitValue() + "). " + lastWords();
    }

    String lastWords() {
        return "The end of " + log + ":\n"
                + String.join("\n", tail().stream().map(line -> "    " + line).toList());
    }

    private List<String> tail() {
        try {
            // a log may end in the middle of a character when its writer was killed
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void askToStop() {
        process.destroy();
    }

    /** Ends it and whatever it has started, at once. */
    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** Waits for the end that {@link #askToStop} asked for, and forces it on one that doesn't listen. */
    void waitForStop() {
        waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** The cache is written after the application's own end. */
    void waitForTrainingsEnd() {
        waitFor(LONGEST_TRAINING_MINUTES, TimeUnit.MINUTES);
    }

    private void waitFor(long time, TimeUnit unit) {
        try {
            if (!process.waitFor(time, unit)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
