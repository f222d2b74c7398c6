package uk.police.wmp.gateway.papers;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.Map;
import org.jboss.logging.Logger;
import uk.police.wmp.gateway.figures.FigureAsk;
import uk.police.wmp.gateway.figures.FigureOutcome;
import uk.police.wmp.gateway.upstream.ForceService;

/**
 * Tells those who operate the gateway what papers had to do without: {@code gateway_paper_missing_figures_total} by service
 * and reason, and a line in the log where a service is to be looked at.
 */
@Singleton
class MissingParts {

    private static final Logger LOG = Logger.getLogger(MissingParts.class);

    private final MeterRegistry meters;

    MissingParts(MeterRegistry meters) {
        this.meters = meters;
        for (ForceService service : ForceService.values()) { // from nought on: who watches sees the first one come
            for (FigureOutcome.Reason reason : FigureOutcome.Reason.values()) {
                missing(service, reason);
            }
        }
    }

    private Counter missing(ForceService service, FigureOutcome.Reason reason) {
        return meters.counter("gateway.paper.missing.figures", "service", service.id(), "reason", reason.name());
    }

    void report(String paper, Map<String, FigureAsk> asks, Map<String, FigureOutcome> outcomes) {
        outcomes.forEach((name, outcome) -> {
            if (outcome instanceof FigureOutcome.Missing(FigureOutcome.Reason reason, String detail)) {
                FigureAsk ask = asks.get(name);
                missing(ask.service(), reason).increment();
                if (reason == FigureOutcome.Reason.UNAVAILABLE) {
                    LOG.warnf(
                            "paper %s without figure %s of %s: %s",
                            paper, ask.id(), ask.service().id(), detail);
                }
            }
        });
    }
}
