package uk.police.wmp.rest.deployed;

import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.oidc.runtime.TenantConfigContext;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Not ready before the provider's keys are there: until then every request with a token is a 503. To be asked is also to ask again: who is
 * not ready is sent no request that would. Once there, the keys are known, whether or not the provider answers.
 */
@Readiness
@ApplicationScoped
class ProviderKeys implements AsyncHealthCheck {

    private static final Logger LOG = Logger.getLogger(ProviderKeys.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final TenantConfigBean tenants;
    private final String address;
    private final Occasionally warnings = new Occasionally(Duration.ofSeconds(30));
    private volatile boolean known;

    ProviderKeys(TenantConfigBean tenants, @ConfigProperty(name = "quarkus.oidc.jwks-path") String address) {
        this.tenants = tenants;
        this.address = address;
    }

    /** So that the log says it, whoever asks. */
    void askAtTheStart(@Observes StartupEvent started) {
        call().subscribe().with(answer -> {});
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        if (known) {
            return Uni.createFrom().item(answer().up().build());
        }
        return ready().chain(this::countKeys)
                .ifNoItem()
                .after(PATIENCE)
                .failWith(() -> new IllegalStateException("no answer in " + PATIENCE.toSeconds() + " seconds"))
                .map(this::judge)
                .onFailure()
                .recoverWithItem(failure -> missing(failure.getMessage()));
    }

    private Uni<TenantConfigContext> ready() {
        TenantConfigContext tenant = tenants.getDefaultTenant();
        return tenant.ready() ? Uni.createFrom().item(tenant) : tenant.initialize();
    }

    /** The framework has taken whatever came for a set of keys, an empty one too; with its own client, which knows whom to trust. */
    private Uni<Long> countKeys(TenantConfigContext tenant) {
        if (!tenant.ready()) {
            throw new IllegalStateException("they can't be fetched");
        }
        return tenant.getOidcProviderClient()
                .getWebClient()
                .getAbs(address)
                .send()
                .map(answer -> {
                    JsonArray keys = answer.bodyAsJsonObject().getJsonArray("keys", new JsonArray());
                    return keys.stream()
                            .filter(key -> key instanceof JsonObject object && "RSA".equals(object.getString("kty")))
                            .count();
                });
    }

    private HealthCheckResponse judge(long keys) {
        if (keys == 0) {
            return missing("there is no RSA key among what it answers");
        }
        known = true;
        return answer().up().build();
    }

    private HealthCheckResponse missing(String why) {
        String reason = why == null ? "they can't be fetched" : why;
        if (warnings.isTime()) {
            LOG.warnf(
                    "no keys of the identity provider, so no token can be checked and all with one are answered 503."
                            + " OIDC_JWKS_URL is %s: %s",
                    address, reason);
        }
        return answer().withData("why", reason).down().build();
    }

    private HealthCheckResponseBuilder answer() {
        return HealthCheckResponse.named("identity provider's keys").withData("OIDC_JWKS_URL", address);
    }
}
