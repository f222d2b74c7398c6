package uk.police.wmp.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

/** The issuer of one test JVM: its address and its key. */
record TestIssuer(String issuer, SigningKey key) {

    /** The services' own client; it may have whatever a follower or the gateway may have. */
    static final LocalClient CLIENT = new LocalClient(
            "test-service",
            "test-service-secret",
            Set.of("recruitment:read", "changes:read", "figures:read", "figures:unsuppressed"));

    /** Test and test resource are loaded by different class loaders, which share nothing but the JVM's own properties. */
    private static final String ADDRESS_PROPERTY = TestIssuer.class.getName() + ".address";

    private static final String KEY_PROPERTY = TestIssuer.class.getName() + ".key";
    private static final Object ONE_AT_A_TIME = ADDRESS_PROPERTY.intern(); // the same object for every class loader

    static TestIssuer ofThisJvm() {
        synchronized (ONE_AT_A_TIME) {
            if (System.getProperty(ADDRESS_PROPERTY) == null) {
                SigningKey key = SigningKey.generate();
                System.setProperty(ADDRESS_PROPERTY, start(key).issuer());
                System.setProperty(KEY_PROPERTY, key.privateJwk());
            }
            return new TestIssuer(
                    System.getProperty(ADDRESS_PROPERTY), SigningKey.parse(System.getProperty(KEY_PROPERTY)));
        }
    }

    private static LocalIssuer start(SigningKey key) {
        try {
            return LocalIssuer.start(key, 0, List.of(CLIENT));
        } catch (IOException failure) {
            throw new UncheckedIOException("The test's issuer didn't start", failure);
        }
    }
}
