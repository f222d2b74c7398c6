package uk.police.wmp.rest;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.BlockingOperationControl;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Keeps by what name the provider knew whoever asks, beside the id by which the audit knows them: it must be read also when the provider
 * is gone. Once for each caller and name, before what they ask for, so that whatever they do has its name already.
 */
@ApplicationScoped
class ActorNames {

    private static final Logger LOG = Logger.getLogger(ActorNames.class);
    private static final int LONGEST = 200;
    private static final int MOST = 10_000;
    private static final String KEEP =
            "insert into public.actor_name (actor, name) values (?, ?) on conflict do nothing";

    private record Named(String actor, String name) {}

    private final Caller caller;
    private final RoutingContext request;
    private final DataSource database;
    private final Cache<Named, Boolean> kept =
            Caffeine.newBuilder().maximumSize(MOST).build();

    ActorNames(Caller caller, RoutingContext request, DataSource database) {
        this.caller = caller;
        this.request = request;
        this.database = database;
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION + 1)
    void keep() {
        if (request.user() == null || !BlockingOperationControl.isBlockingAllowed()) {
            return; // who needs no token isn't asked for it here; what is answered without blocking records nothing
        }
        String name = caller.name();
        if (name == null) {
            return;
        }
        Named named = new Named(caller.actor(), name.length() > LONGEST ? name.substring(0, LONGEST) : name);
        if (kept.getIfPresent(named) == null && isKept(named)) {
            kept.put(named, true);
        }
    }

    private boolean isKept(Named named) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(KEEP)) {
            insert.setString(1, named.actor());
            insert.setString(2, named.name());
            insert.executeUpdate();
            return true;
        } catch (SQLException away) {
            LOG.warnf("the name of %s isn't kept yet: %s", named.actor(), away.getSQLState());
            return false; // the request itself may do without the database, and otherwise says so
        }
    }
}
