package uk.police.wmp.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;

/** A JVM of its own that starts the databases and can be killed. */
final class OwnerProcess implements AutoCloseable {

    private final Process process;
    private final String firstLine;

    private OwnerProcess(Process process, String firstLine) {
        this.process = process;
        this.firstLine = firstLine;
    }

    static OwnerProcess start(Path directory, int port) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OwnerProcess.class.getName(),
                        directory.toString(),
                        String.valueOf(port))
                .redirectError(Redirect.INHERIT)
                .start();
        BufferedReader out = process.inputReader();
        return new OwnerProcess(process, out.readLine());
    }

    String firstLine() {
        return firstLine;
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    /** Says {@code ready}, or why not, and then stays until it is killed. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        try {
            DurableDatabases.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]), List.of("first", "second"));
            IO.println("ready");
        } catch (DatabaseStartFailed failure) {
            IO.println(failure.getMessage());
            return;
        }
        Thread.currentThread().join();
    }
}
