package uk.police.wmp.identity;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * An OIDC issuer for one machine: publishes its key at {@code /jwks} and gives its clients tokens at {@code /token}
 * (grant {@code client_credentials}). Listens on the loopback address alone.
 */
public final class LocalIssuer implements AutoCloseable {

    private final SigningKey key;
    private final HttpServer server;
    private final ExecutorService threads;

    private LocalIssuer(SigningKey key, HttpServer server, ExecutorService threads) {
        this.key = key;
        this.server = server;
        this.threads = threads;
    }

    /**
     * @param port 0 for any that is free
     * @param clients who may ask for tokens
     */
    public static LocalIssuer start(SigningKey key, int port, List<LocalClient> clients) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        server.setExecutor(threads);
        LocalIssuer issuer = new LocalIssuer(key, server, threads);
        server.createContext("/jwks", new KeySetEndpoint(key));
        server.createContext("/token", new TokenEndpoint(issuer.issuer(), key, clients));
        server.createContext("/.well-known/openid-configuration", new DiscoveryEndpoint(issuer));
        server.start();
        return issuer;
    }

    public String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    public String jwksUrl() {
        return issuer() + "/jwks";
    }

    public String tokenUrl() {
        return issuer() + "/token";
    }

    /** A token of this issuer's for a person: an hour long, for the usual audience. */
    public String token(String subject, String... scopes) {
        return Token.of(issuer(), scopes).withSubject(subject).signedWith(key);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
