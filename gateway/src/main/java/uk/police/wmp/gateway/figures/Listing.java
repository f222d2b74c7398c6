package uk.police.wmp.gateway.figures;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import uk.police.wmp.gateway.upstream.Answer;
import uk.police.wmp.gateway.upstream.ForceService;
import uk.police.wmp.gateway.upstream.OnBehalf;
import uk.police.wmp.gateway.upstream.ServiceReads;
import uk.police.wmp.gateway.upstream.ServiceUnavailable;

/**
 * What every service lists under one path, such as its figures: read together, and remembered as far as who has what. Who
 * owns a figure doesn't change while the services run; what the figure says is never remembered.
 */
final class Listing {

    /**
     * One reading of all services.
     *
     * @param entries     what each service that answered lists
     * @param unavailable why the others didn't
     */
    record Reading(Map<ForceService, List<JsonNode>> entries, Map<ForceService, String> unavailable) {}

    private final ServiceReads services;
    private final ObjectMapper mapper;
    private final String path;
    private final String member;
    private final Duration limit;
    private final Map<String, ForceService> owners = new ConcurrentHashMap<>();

    /**
     * @param member the member of the answer that holds the entries; an entry is a name, or an object with an {@code id}
     * @param limit  how long a reading waits for the slowest service
     */
    Listing(ServiceReads services, ObjectMapper mapper, String path, String member, Duration limit) {
        this.services = services;
        this.mapper = mapper;
        this.path = path;
        this.member = member;
        this.limit = limit;
    }

    Future<Reading> read(OnBehalf caller) {
        Map<ForceService, Future<Answer>> asked = new EnumMap<>(ForceService.class);
        for (ForceService service : ForceService.values()) {
            asked.put(service, services.read(service, path, "application/json", caller, limit));
        }
        return Future.join(new ArrayList<>(asked.values())).otherwiseEmpty().map(all -> reading(asked));
    }

    private Reading reading(Map<ForceService, Future<Answer>> asked) {
        Reading reading = new Reading(new EnumMap<>(ForceService.class), new EnumMap<>(ForceService.class));
        asked.forEach((service, answer) -> {
            Optional<List<JsonNode>> listed =
                    answer.succeeded() && answer.result().successful() ? entries(answer.result()) : Optional.empty();
            if (listed.isPresent()) {
                reading.entries().put(service, listed.get());
                listed.get().forEach(entry -> owners.putIfAbsent(name(entry), service));
            } else {
                reading.unavailable().put(service, whyNot(service, answer));
            }
        });
        return reading;
    }

    private Optional<List<JsonNode>> entries(Answer answer) {
        try {
            JsonNode listed = mapper.readTree(answer.text()).path(member);
            return Optional.of(StreamSupport.stream(listed.spliterator(), false).toList());
        } catch (JsonProcessingException unreadable) {
            return Optional.empty();
        }
    }

    private static String whyNot(ForceService service, Future<Answer> answer) {
        if (answer.failed() && answer.cause() instanceof ServiceUnavailable unavailable) {
            return unavailable.detail();
        }
        return "The " + service.id() + " service did not answer as expected.";
    }

    private static String name(JsonNode entry) {
        return entry.isTextual() ? entry.textValue() : entry.path("id").asText();
    }

    /**
     * The service that lists this name; the first of them in the order of {@link ForceService}, where several do.
     *
     * @return empty when every service answered and none lists it
     */
    Future<Optional<ForceService>> owner(String name, OnBehalf caller) {
        ForceService known = owners.get(name);
        if (known != null) {
            return Future.succeededFuture(Optional.of(known));
        }
        return read(caller).compose(reading -> {
            ForceService found = owners.get(name);
            if (found == null && !reading.unavailable().isEmpty()) {
                return Future.failedFuture(
                        ServiceUnavailable.perhapsOf(reading.unavailable().keySet()));
            }
            return Future.succeededFuture(Optional.ofNullable(found));
        });
    }

    static Set<String> names(Reading reading) {
        return reading.entries().values().stream()
                .flatMap(List::stream)
                .map(Listing::name)
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }
}
