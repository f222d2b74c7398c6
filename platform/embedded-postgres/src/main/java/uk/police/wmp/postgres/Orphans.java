package uk.police.wmp.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Server processes that a killed owner left running on one data directory. Recognised by what they are (a {@code postgres} whose
 * working directory is that very data directory), never by the port that they answer on.
 */
final class Orphans {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path dataDirectory;

    Orphans(Path dataDirectory) {
        this.dataDirectory = dataDirectory;
    }

    /** Stops them all; false when there were none. To be called by the one that holds the {@link OwnerLock}. */
    boolean stop() throws IOException {
        List<ProcessHandle> found = find();
        OptionalLong postmaster = recordedPostmaster();
        for (ProcessHandle process : found) {
            if (postmaster.isPresent() && process.pid() == postmaster.getAsLong()) {
                interrupt(process); // a fast shutdown: open transactions roll back, the rest is written
            }
        }
        if (!waitUntilGone()) {
            find().forEach(ProcessHandle::destroyForcibly); // what was committed is on disk, so nothing is lost by this
            if (!waitUntilGone()) {
                throw new DatabaseStartFailed("A database server that an earlier run left on " + dataDirectory
                        + " can't be stopped; its processes are "
                        + find().stream().map(ProcessHandle::pid).toList());
            }
        }
        forgetANumberThatNowBelongsToAnother();
        return !found.isEmpty();
    }

    private List<ProcessHandle> find() {
        return ProcessHandle.allProcesses()
                .filter(process ->
                        process.info().command().filter(this::isPostgres).isPresent())
                .filter(process ->
                        workingDirectory(process).filter(this::isOurs).isPresent())
                .toList();
    }

    private boolean isPostgres(String command) {
        return Path.of(command).getFileName().toString().equals("postgres");
    }

    private boolean isOurs(Path directory) {
        try {
            return directory.equals(dataDirectory.toRealPath());
        } catch (IOException gone) {
            return false;
        }
    }

    private static Optional<Path> workingDirectory(ProcessHandle process) {
        try {
            return Optional.of(
                    Path.of("/proc", String.valueOf(process.pid()), "cwd").toRealPath());
        } catch (IOException anothersOrGone) {
            return Optional.empty();
        }
    }

    private OptionalLong recordedPostmaster() throws IOException {
        Path file = dataDirectory.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return OptionalLong.empty();
        }
        return Files.readAllLines(file).stream()
                .limit(1)
                .filter(line -> line.matches("\\d{1,9}"))
                .mapToLong(Long::parseLong)
                .findFirst();
    }

    /** After a reboot the recorded number can be anybody's, and PostgreSQL would refuse to start for as long as that lives. */
    private void forgetANumberThatNowBelongsToAnother() throws IOException {
        OptionalLong postmaster = recordedPostmaster();
        if (postmaster.isPresent() && ProcessHandle.of(postmaster.getAsLong()).isPresent()) {
            Files.delete(dataDirectory.resolve("postmaster.pid"));
        }
    }

    private static void interrupt(ProcessHandle process) throws IOException {
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                .start(); // the JDK itself can't send this signal
    }

    private boolean waitUntilGone() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!find().isEmpty()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }
}
