package uk.police.wmp.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Held by the process that runs the server, and let go by the operating system however that process ends. So a server that still
 * runs while the lock is free is an orphan, and one whose lock is held is somebody's.
 */
final class OwnerLock implements AutoCloseable {

    private final FileChannel channel;

    private OwnerLock(FileChannel channel) {
        this.channel = channel;
    }

    static OwnerLock take(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (isTaken(channel)) {
            channel.close();
            throw new DatabaseStartFailed(
                    "The data in " + file.getParent()
                            + " is in use by another process of this program. Stop that one first, or give this one another directory.");
        }
        return new OwnerLock(channel);
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock(); // lives as long as the channel
            return lock == null;
        } catch (OverlappingFileLockException heldByThisVeryJvm) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
