package uk.police.wmp.local.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An environment in which every port is one that nobody uses. */
final class FreePorts {

    private FreePorts() {}

    static Map<String, String> environment() throws IOException {
        Map<String, String> environment = new HashMap<>();
        List<ServerSocket> held = new ArrayList<>(); // all held until all are chosen, so that no two are the same
        try {
            for (String variable : Ports.variables()) {
                ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                held.add(socket);
                environment.put(variable, String.valueOf(socket.getLocalPort()));
            }
        } finally {
            for (ServerSocket socket : held) {
                socket.close();
            }
        }
        return environment;
    }
}
