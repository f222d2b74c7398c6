package uk.police.wmp.gateway.figures;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import uk.police.wmp.gateway.figures.FigureOutcome.Missing;
import uk.police.wmp.gateway.figures.FigureOutcome.Read;
import uk.police.wmp.gateway.figures.FigureOutcome.Reason;
import uk.police.wmp.gateway.upstream.Answer;
import uk.police.wmp.gateway.upstream.OnBehalf;
import uk.police.wmp.gateway.upstream.ServiceReads;
import uk.police.wmp.gateway.upstream.ServiceUnavailable;

/** Asks many figures at once, each of the service that owns it, and waits for none of them past the deadline. */
@Singleton
public class FigureReads {

    private static final String JSON = "application/json";
    private static final String SVG = "image/svg+xml";

    private final ServiceReads services;
    private final ObjectReader exact;

    FigureReads(ServiceReads services, ObjectMapper mapper) {
        this.services = services;
        // 90.80 must not become 90.8 or 90.79999: figures are decimals, never floats
        this.exact = mapper.reader()
                .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);
    }

    /** Every ask gets an outcome, under its own name and in the same order. */
    public Map<String, FigureOutcome> tables(Map<String, FigureAsk> asks, OnBehalf caller, Deadline deadline) {
        Map<String, CompletableFuture<Answer>> asked = askAll(asks, JSON, caller, deadline);
        Map<String, FigureOutcome> outcomes = new LinkedHashMap<>();
        asked.forEach((name, answer) -> outcomes.put(name, outcome(asks.get(name), answer, deadline)));
        return outcomes;
    }

    /** The charts that came in time. */
    public Map<String, byte[]> charts(Map<String, FigureAsk> asks, OnBehalf caller, Deadline deadline) {
        Map<String, CompletableFuture<Answer>> asked = askAll(asks, SVG, caller, deadline);
        Map<String, byte[]> charts = new LinkedHashMap<>();
        asked.forEach((name, answer) -> {
            try {
                Answer arrived = await(asks.get(name), answer, deadline);
                if (arrived.successful()) {
                    charts.put(name, arrived.body());
                }
            } catch (NotInTime absent) {
                // a paper without one of its charts still has all its numbers
            }
        });
        return charts;
    }

    private Map<String, CompletableFuture<Answer>> askAll(
            Map<String, FigureAsk> asks, String accept, OnBehalf caller, Deadline deadline) {
        Map<String, CompletableFuture<Answer>> asked = new LinkedHashMap<>();
        asks.forEach((name, ask) -> asked.put(
                name,
                services.read(ask.service(), ask.address(), accept, caller, deadline.remaining())
                        .toCompletionStage()
                        .toCompletableFuture()));
        return asked;
    }

    private FigureOutcome outcome(FigureAsk ask, CompletableFuture<Answer> asked, Deadline deadline) {
        try {
            Answer answer = await(ask, asked, deadline);
            return answer.successful() ? new Read(FigureTable.of(exact.readTree(answer.text()))) : refused(ask, answer);
        } catch (NotInTime absent) {
            return new Missing(Reason.UNAVAILABLE, absent.getMessage());
        } catch (JsonProcessingException unreadable) {
            return new Missing(
                    Reason.UNAVAILABLE, "The " + ask.service().id() + " service gave an answer that can't be read.");
        }
    }

    private static Answer await(FigureAsk ask, CompletableFuture<Answer> asked, Deadline deadline) throws NotInTime {
        try {
            return asked.get(deadline.remaining().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            throw new NotInTime("The " + ask.service().id() + " service did not answer in time.");
        } catch (ExecutionException failed) {
            throw new NotInTime(
                    failed.getCause() instanceof ServiceUnavailable unavailable
                            ? unavailable.detail()
                            : "The " + ask.service().id() + " service can't be reached.");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new NotInTime("The gateway is stopping.");
        }
    }

    private Missing refused(FigureAsk ask, Answer answer) {
        String detail = detail(answer)
                .orElse("The " + ask.service().id() + " service refused the question with status " + answer.status()
                        + ".");
        return switch (answer.status()) {
            case 401, 403 -> new Missing(Reason.NOT_PERMITTED, detail);
            case 400, 404, 406 -> new Missing(Reason.REFUSED, detail);
            default -> new Missing(Reason.UNAVAILABLE, detail);
        };
    }

    /** The service's own words, where it sent a problem. */
    private Optional<String> detail(Answer answer) {
        try {
            return Optional.ofNullable(
                    exact.readTree(answer.text()).path("detail").asText(null));
        } catch (JsonProcessingException noProblem) {
            return Optional.empty();
        }
    }

    private static final class NotInTime extends Exception {
        private static final long serialVersionUID = 1L;

        NotInTime(String message) {
            super(message, null, false, false);
        }
    }
}
