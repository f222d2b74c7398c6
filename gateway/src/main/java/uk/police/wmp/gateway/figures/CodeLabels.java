package uk.police.wmp.gateway.figures;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import uk.police.wmp.gateway.upstream.Answer;
import uk.police.wmp.gateway.upstream.ForceService;
import uk.police.wmp.gateway.upstream.OnBehalf;
import uk.police.wmp.gateway.upstream.ServiceReads;

/**
 * The words for the codes in a figure's dimensions, from the code lists of the service that owns the figure. Lists change
 * with a release only, so they are kept for a while; numbers never are.
 */
@Singleton
public class CodeLabels {

    private record CodeList(ForceService service, String name) {}

    private final ServiceReads services;
    private final ObjectMapper mapper;
    private final Cache<CodeList, Map<String, String>> known = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofMinutes(5))
            .build();

    CodeLabels(ServiceReads services, ObjectMapper mapper) {
        this.services = services;
        this.mapper = mapper;
    }

    /** The same tables, each with the words for its codes; a list that doesn't come in time leaves its codes as they are. */
    public Map<String, FigureTable> with(
            Map<String, FigureTable> tables, Map<String, FigureAsk> asks, OnBehalf caller, Deadline deadline) {
        Map<CodeList, CompletableFuture<Answer>> asked = new HashMap<>();
        tables.forEach((name, table) -> lists(asks.get(name).service(), table)
                .values()
                .forEach(list -> {
                    if (known.getIfPresent(list) == null) {
                        asked.computeIfAbsent(list, unknown -> ask(unknown, caller, deadline));
                    }
                }));
        asked.forEach((list, answer) -> learn(list, answer, deadline));
        Map<String, FigureTable> labelled = new LinkedHashMap<>();
        tables.forEach((name, table) -> {
            Map<String, Map<String, String>> labels = new HashMap<>();
            lists(asks.get(name).service(), table).forEach((column, list) -> {
                Map<String, String> words = known.getIfPresent(list);
                if (words != null) {
                    labels.put(column, words);
                }
            });
            labelled.put(name, table.withLabels(labels));
        });
        return labelled;
    }

    private static Map<String, CodeList> lists(ForceService service, FigureTable table) {
        Map<String, CodeList> lists = new LinkedHashMap<>();
        table.columns().stream()
                .filter(column -> column.codeList() != null)
                .forEach(column -> lists.put(column.name(), new CodeList(service, column.codeList())));
        return lists;
    }

    private CompletableFuture<Answer> ask(CodeList list, OnBehalf caller, Deadline deadline) {
        return services.read(
                        list.service(), "/v1/codes/" + list.name(), "application/json", caller, deadline.remaining())
                .toCompletionStage()
                .toCompletableFuture();
    }

    private void learn(CodeList list, CompletableFuture<Answer> asked, Deadline deadline) {
        try {
            Answer answer = asked.get(deadline.remaining().toNanos(), TimeUnit.NANOSECONDS);
            if (answer.successful()) {
                Map<String, String> words = new HashMap<>();
                for (JsonNode code : mapper.readTree(answer.text()).path("codes")) {
                    words.put(code.path("code").asText(), code.path("label").asText());
                }
                known.put(list, words);
            }
        } catch (TimeoutException | ExecutionException | JsonProcessingException without) {
            // codes are shown as they are
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
