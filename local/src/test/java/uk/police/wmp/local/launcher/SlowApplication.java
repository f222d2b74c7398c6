package uk.police.wmp.local.launcher;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** Runs in a process of its own, as an application does: says so many lines, a quarter of a second apart, then what it was told. */
public final class SlowApplication {

    private SlowApplication() {}

    public static void main(String[] arguments) throws Exception {
        for (int line = Integer.parseInt(System.getenv("LINES")); line > 0; line--) {
            System.out.println(line + " more migrations");
            Thread.sleep(250);
        }
        switch (System.getenv("THEN")) {
            case "READY" -> {
                InetSocketAddress here = new InetSocketAddress(
                        InetAddress.getLoopbackAddress(), Integer.parseInt(System.getenv("MANAGEMENT_PORT")));
                HttpServer server = HttpServer.create(here, 0);
                server.createContext("/q/health/ready", exchange -> {
                    exchange.sendResponseHeaders(200, -1);
                    exchange.close();
                });
                server.start();
            }
            case "DIE" -> System.exit(3);
            default -> Thread.sleep(Long.MAX_VALUE);
        }
    }
}
