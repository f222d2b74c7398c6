package uk.police.wmp.local.launcher;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.police.wmp.identity.LocalClient;

/** A client of the issuer's for each application that follows another, with a secret that lasts until the stop. */
final class LocalClients {

    private static final int SECRET_BYTES = 24;

    /** What a follower reads of recruitment's feed: who works here, without the characteristics that the law protects. */
    private static final Set<String> FOLLOWER = Set.of("changes:read", "recruitment:read");

    private final Map<Application, LocalClient> clients = new EnumMap<>(Application.class);

    LocalClients() {
        SecureRandom random = new SecureRandom();
        for (Application application : Application.followers()) {
            byte[] secret = new byte[SECRET_BYTES];
            random.nextBytes(secret);
            clients.put(
                    application,
                    new LocalClient(
                            application.id() + "-service",
                            Base64.getUrlEncoder().withoutPadding().encodeToString(secret),
                            FOLLOWER));
        }
    }

    LocalClient of(Application application) {
        return clients.get(application);
    }

    List<LocalClient> all() {
        return List.copyOf(clients.values());
    }
}
