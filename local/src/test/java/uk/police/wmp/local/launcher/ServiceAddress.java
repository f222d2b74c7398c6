package uk.police.wmp.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What a Service is in Kubernetes: one address for all replicas. It gives each new connection to one of those that are ready, and has no
 * part in what is said on it: a connection that stands stays with its replica until one of the two sides ends it.
 */
final class ServiceAddress implements AutoCloseable {

    private final ServerSocket door;
    private final List<Replica> replicas = new CopyOnWriteArrayList<>();
    private final AtomicInteger next = new AtomicInteger();

    ServiceAddress(int port) throws IOException {
        door = new ServerSocket(port, 200, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    void add(Replica replica) {
        replicas.add(replica);
    }

    /** As an endpoint goes when its pod is told to stop: nothing new is sent there. */
    void remove(Replica replica) {
        replicas.remove(replica);
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket caller = door.accept();
                Thread.ofVirtual().start(() -> connect(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket caller) {
        List<Replica> now = List.copyOf(replicas);
        try (caller;
                Socket replica = new Socket(
                        InetAddress.getLoopbackAddress(),
                        now.get(Math.floorMod(next.getAndIncrement(), now.size()))
                                .port())) {
            caller.setTcpNoDelay(true);
            replica.setTcpNoDelay(true);
            Thread back = Thread.ofVirtual().start(() -> pour(replica, caller));
            pour(caller, replica);
            back.join();
        } catch (IOException refused) {
            // the caller finds its connection closed, as it would
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pour(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException broken) {
            close(from);
            close(to);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException already) {
            throw new UncheckedIOException(already);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
