package uk.police.wmp.local.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** What a running launcher leaves where {@code ./start token} finds it. */
record Running(RunningProcess launcher, String issuer, String gateway) {

    void writeTo(Path file) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("launcher", launcher.toString());
        properties.setProperty("issuer", issuer);
        properties.setProperty("gateway", gateway);
        try (Writer out = Files.newBufferedWriter(file)) {
            properties.store(out, null);
        }
    }

    /** Empty when nothing runs: also when what ran was killed and had no time to say so. */
    static Optional<Running> find(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
        }
        Running running = new Running(
                RunningProcess.parse(properties.getProperty("launcher")),
                properties.getProperty("issuer"),
                properties.getProperty("gateway"));
        return running.launcher().find().map(process -> running);
    }
}
