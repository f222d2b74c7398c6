package uk.police.wmp.local.system;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The environment of a {@code ./start} whose ports nobody else uses. */
final class PortsOfItsOwn {

    private PortsOfItsOwn() {}

    static Map<String, String> choose(List<String> applications) throws IOException {
        Map<String, String> ports = new TreeMap<>();
        List<ServerSocket> held = new ArrayList<>(); // all held until all are chosen, so that no two are the same
        List<String> variables = new ArrayList<>(List.of("IDENTITY_PORT", "POSTGRES_PORT"));
        applications.forEach(name -> variables.addAll(List.of(name + "_PORT", name + "_MANAGEMENT_PORT")));
        for (String variable : variables) {
            ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            held.add(socket);
            ports.put(variable, String.valueOf(socket.getLocalPort()));
        }
        for (ServerSocket socket : held) {
            socket.close();
        }
        return ports;
    }
}
