package uk.police.wmp.local.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One system for all tests of this JVM: to start it and load the demo force takes most of the time. Its traces are collected, from the first
 * import on.
 */
public final class SharedSystem {

    private static StartedSystem system;
    private static TraceCollector collector;

    private SharedSystem() {}

    public static synchronized StartedSystem get() throws IOException, InterruptedException {
        if (system == null) {
            Path data = Files.createTempDirectory("whole-system");
            collector = TraceCollector.start();
            system = StartedSystem.start(data, Map.of("OTEL_EXPORTER_OTLP_ENDPOINT", collector.endpoint()));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(data)));
        }
        return system;
    }

    public static synchronized TraceCollector traces() throws IOException, InterruptedException {
        get();
        return collector;
    }

    private static void stop(Path data) {
        try (Stream<Path> files = stopped(data)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static Stream<Path> stopped(Path data) throws IOException, InterruptedException {
        system.stop();
        return Files.walk(data);
    }
}
