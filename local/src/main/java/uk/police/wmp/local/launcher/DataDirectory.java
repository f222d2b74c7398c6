package uk.police.wmp.local.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Where everything that lasts is kept: readable by its owner alone, and used by one {@code ./start} at a time. */
final class DataDirectory implements AutoCloseable {

    private final Path path;
    private final FileChannel lock;

    private DataDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    static DataDirectory open(Path path) throws IOException {
        Files.createDirectories(
                path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        FileChannel lock = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock.tryLock() == null) { // the operating system lets go of it however its holder ends
            lock.close();
            throw new PlainFailure("It is running already on the data in " + path
                    + ". Stop that one with Ctrl-C, or give this one another directory and other ports.");
        }
        Files.createDirectories(path.resolve("logs"));
        return new DataDirectory(path, lock);
    }

    Path database() {
        return path.resolve("postgresql");
    }

    Path log(Application application) {
        return path.resolve("logs").resolve(application.id() + ".log");
    }

    Path demoForce() {
        return path.resolve("demo-force");
    }

    Path loaded() {
        return path.resolve("demo-force-loaded");
    }

    Path processes() {
        return path.resolve("processes");
    }

    static Path signingKey(Path path) {
        return path.resolve("signing-key.jwk");
    }

    static Path running(Path path) {
        return path.resolve("running.properties");
    }

    Path signingKey() {
        return signingKey(path);
    }

    Path running() {
        return running(path);
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
