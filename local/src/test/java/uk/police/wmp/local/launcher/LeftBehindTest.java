package uk.police.wmp.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftBehindTest {

    @TempDir
    private Path directory;

    @Test
    void endsWhatItRemembersAndNothingThatHasTakenItsNumberSince() throws Exception {
        Path file = directory.resolve("processes");
        Process remembered = new ProcessBuilder("sleep", "60").start();
        Process another = new ProcessBuilder("sleep", "60").start();
        try {
            new LeftBehind(file).remember(remembered.toHandle());
            RunningProcess reused = RunningProcess.of(another.toHandle());
            Files.writeString(
                    file,
                    Files.readString(file)
                            + new RunningProcess(
                                    reused.number(), reused.started().minusSeconds(3600)) + "\n");

            assertThat(new LeftBehind(file).stopAll()).isEqualTo(1);

            assertThat(remembered.isAlive()).isFalse();
            assertThat(another.isAlive()).isTrue();
            assertThat(new LeftBehind(file).stopAll()).isZero();
        } finally {
            remembered.destroyForcibly();
            another.destroyForcibly();
        }
    }
}
