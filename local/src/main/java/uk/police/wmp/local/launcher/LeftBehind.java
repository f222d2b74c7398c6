package uk.police.wmp.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The applications that a launcher leaves running when it is killed rather than stopped; the next one ends them. */
final class LeftBehind {

    private static final int PATIENCE_SECONDS = 10;

    private final Path file;

    LeftBehind(Path file) {
        this.file = file;
    }

    void remember(ProcessHandle process) throws IOException {
        Files.writeString(
                file, RunningProcess.of(process) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    void forgetAll() throws IOException {
        Files.deleteIfExists(file);
    }

    /** How many there were. */
    int stopAll() throws IOException {
        if (!Files.exists(file)) {
            return 0;
        }
        List<ProcessHandle> running = Files.readAllLines(file).stream()
                .map(RunningProcess::parse)
                .map(RunningProcess::find)
                .flatMap(Optional::stream)
                .toList();
        running.forEach(ProcessHandle::destroy);
        running.forEach(LeftBehind::waitFor);
        forgetAll();
        return running.size();
    }

    private static void waitFor(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException stubborn) {
            process.destroyForcibly();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
