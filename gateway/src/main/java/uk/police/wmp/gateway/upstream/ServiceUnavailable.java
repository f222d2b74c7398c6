package uk.police.wmp.gateway.upstream;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import uk.police.wmp.rest.Problem;

/** A service can't be reached, does not answer in time, or has as many requests of this purpose as it can take. */
public final class ServiceUnavailable extends Problem {

    private static final long serialVersionUID = 1L;

    private final boolean brief;

    private ServiceUnavailable(ForceService service, String detail, Duration retryAfter, boolean brief) {
        super(503, "unavailable", service.displayName() + " is unavailable", detail);
        with("service", service.id()).retryAfter(retryAfter);
        this.brief = brief;
    }

    /** Whether it may be over in a moment: a connection that broke or was refused, not one that was silent for long. */
    public boolean brief() {
        return brief;
    }

    /** The breaker is open: nothing is even tried. */
    static ServiceUnavailable resting(ForceService service, Duration rest) {
        return new ServiceUnavailable(service, "The " + service.id() + " service can't be reached.", rest, false);
    }

    static ServiceUnavailable unreachable(ForceService service, Duration rest) {
        return new ServiceUnavailable(service, "The " + service.id() + " service can't be reached.", rest, true);
    }

    static ServiceUnavailable silent(ForceService service, Duration rest) {
        return new ServiceUnavailable(service, "The " + service.id() + " service did not answer in time.", rest, false);
    }

    /** Nobody waited long enough: the service may have been about to answer. */
    static ServiceUnavailable late(ForceService service) {
        return new ServiceUnavailable(
                service,
                "The " + service.id() + " service did not answer in the time that there was.",
                Duration.ofSeconds(1),
                false);
    }

    static ServiceUnavailable busy(ForceService service) {
        return new ServiceUnavailable(
                service,
                "The " + service.id() + " service has as many requests as it can take.",
                Duration.ofSeconds(1),
                false);
    }

    public static ServiceUnavailable lost(ForceService service) {
        return new ServiceUnavailable(
                service, "The " + service.id() + " service broke off before it answered.", Duration.ofSeconds(1), true);
    }

    /** What is asked for may belong to one of these, which can't be asked now. */
    public static ServiceUnavailable perhapsOf(Set<ForceService> down) {
        return new ServiceUnavailable(
                down.iterator().next(),
                "What you ask for may belong to a service that is unavailable: "
                        + down.stream().map(ForceService::id).collect(Collectors.joining(", ")) + ".",
                Duration.ofSeconds(5),
                false);
    }
}
