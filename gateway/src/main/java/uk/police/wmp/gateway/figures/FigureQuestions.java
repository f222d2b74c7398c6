package uk.police.wmp.gateway.figures;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.vertx.core.Future;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import uk.police.wmp.gateway.upstream.Answer;
import uk.police.wmp.gateway.upstream.ForceService;
import uk.police.wmp.gateway.upstream.OnBehalf;
import uk.police.wmp.gateway.upstream.ServiceReads;
import uk.police.wmp.gateway.upstream.ServiceUnavailable;
import uk.police.wmp.rest.Problem;
import uk.police.wmp.rest.RecordNotFound;

/** One figure, asked by its id alone, wherever it lives. */
@Singleton
public class FigureQuestions {

    /**
     * The records behind a figure, as lines of words.
     *
     * @param missing why there are none to show; empty when there are
     * @param next    the cursor of the page that follows; null on the last
     */
    public record Records(String missing, List<String> heads, List<List<String>> rows, String next) {}

    private final Listings listings;
    private final FigureReads reads;
    private final CodeLabels labels;
    private final ServiceReads services;
    private final ObjectMapper mapper;

    FigureQuestions(
            Listings listings, FigureReads reads, CodeLabels labels, ServiceReads services, ObjectMapper mapper) {
        this.listings = listings;
        this.reads = reads;
        this.labels = labels;
        this.services = services;
        this.mapper = mapper;
    }

    /** @throws Problem 404 when no service has the figure, 503 when it may be one that is down */
    public FigureAsk ask(String id, Map<String, List<String>> parameters, OnBehalf caller) {
        ForceService owner =
                await(listings.figures().owner(id, caller)).orElseThrow(() -> new RecordNotFound("figures", id));
        return new FigureAsk(owner, id, parameters);
    }

    /** For a page about one figure: as long as its service may take. */
    public Deadline deadline(FigureAsk ask) {
        return Deadline.in(services.patience(ask.service()));
    }

    /** What the catalogue says of the figure. */
    public JsonNode definition(FigureAsk ask, OnBehalf caller) {
        Listing.Reading catalogue = await(listings.figures().read(caller));
        return catalogue.entries().getOrDefault(ask.service(), List.of()).stream()
                .filter(entry -> entry.path("id").asText().equals(ask.id()))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    public FigureOutcome answer(FigureAsk ask, OnBehalf caller, Deadline deadline) {
        FigureOutcome outcome =
                reads.tables(Map.of(ask.id(), ask), caller, deadline).get(ask.id());
        return outcome instanceof FigureOutcome.Read(FigureTable table)
                ? new FigureOutcome.Read(labels.with(Map.of(ask.id(), table), Map.of(ask.id(), ask), caller, deadline)
                        .get(ask.id()))
                : outcome;
    }

    public Optional<byte[]> chart(FigureAsk ask, OnBehalf caller, Deadline deadline) {
        return Optional.ofNullable(
                reads.charts(Map.of(ask.id(), ask), caller, deadline).get(ask.id()));
    }

    public Records records(FigureAsk ask, OnBehalf caller, Deadline deadline) {
        String query = ask.parameters().isEmpty() ? "" : "?" + ask.query();
        Answer answer = await(services.read(
                ask.service(),
                "/v1/figures/" + ask.id() + "/records" + query,
                "application/json",
                caller,
                deadline.remaining()));
        try {
            JsonNode page = mapper.readTree(answer.text());
            if (!answer.successful()) {
                return new Records(
                        page.path("detail").asText("The records can't be shown."), List.of(), List.of(), null);
            }
            return lines(page);
        } catch (JsonProcessingException unreadable) {
            return new Records("The records can't be shown.", List.of(), List.of(), null);
        }
    }

    private static Records lines(JsonNode page) {
        Set<String> heads = new LinkedHashSet<>();
        page.path("items").forEach(item -> item.fieldNames().forEachRemaining(heads::add));
        List<List<String>> rows = new ArrayList<>();
        page.path("items")
                .forEach(item -> rows.add(heads.stream()
                        .map(head -> item.path(head))
                        .map(value ->
                                value.isValueNode() ? value.asText() : value.isMissingNode() ? "" : value.toString())
                        .toList()));
        return new Records("", List.copyOf(heads), rows, page.path("next").asText(null));
    }

    private static <T> T await(Future<T> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof ServiceUnavailable unavailable
                    ? unavailable
                    : new IllegalStateException(failed.getCause());
        }
    }
}
