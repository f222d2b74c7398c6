package uk.police.wmp.rest.deployed;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/** Each line of the log that a request causes says what was asked for. */
@ApplicationScoped
class LoggedRequests {

    @ServerRequestFilter
    void name(SimpleResourceInfo resource) {
        RequestId.asksFor(resource.getResourceClass().getSimpleName() + "." + resource.getMethodName());
    }
}
