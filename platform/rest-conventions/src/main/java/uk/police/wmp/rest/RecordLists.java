package uk.police.wmp.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Answers lists: a keyset page as JSON, or all that match as streamed CSV. Page 10,000 costs what page 1 costs, for there is
 * no offset and no count.
 */
@RequestScoped
public class RecordLists {

    private final Cursors cursors;
    private final ObjectMapper json;
    private final ReadScope scope;
    private final UriInfo uri;
    private final HttpHeaders headers;
    private final Caller caller;

    RecordLists(Cursors cursors, ObjectMapper json, ReadScope scope, UriInfo uri, HttpHeaders headers, Caller caller) {
        this.cursors = cursors;
        this.json = json;
        this.scope = scope;
        this.uri = uri;
        this.headers = headers;
        this.caller = caller;
    }

    /** The list in the representation that the caller accepts. */
    public <V extends Record> Response respond(ListQuery<V> query, PageRequest request) {
        SortOrder order = SortOrder.of(request.sort(), query);
        query.requirePermitted(order.field(), caller::may);
        return wantsCsv() ? csv(query, request, order) : page(query, request, order);
    }

    private <V extends Record> UnaryOperator<V> shown(ListQuery<V> query) {
        return query.shown() != null ? query.shown() : this::permitted;
    }

    private <V extends Record> V permitted(V whole) {
        return ConfidentialComponents.shown(whole, caller::may);
    }

    /** A work list in the representation that the caller accepts. */
    public <V extends Record> Response respond(WorkList<V> list, PageRequest request) {
        if (request.sort() != null) {
            throw new InvalidRequest("sort", "this list has an order of its own");
        }
        if (wantsCsv()) {
            Set<String> hidden = ConfidentialComponents.of(list.view()).hiddenFrom(caller::may);
            List<String> columns = Arrays.stream(list.view().getRecordComponents())
                    .map(RecordComponent::getName)
                    .filter(column -> !hidden.contains(column))
                    .toList();
            return csv(
                    list.view(), columns, request, () -> list.rows().after(new WorkList.Key(null), Integer.MAX_VALUE));
        }
        String cursorScope = list.scope() + '|' + scope.asKnownAt();
        JsonNode after = request.after() == null ? null : cursors.read(cursorScope, request.after());
        int limit = request.limit();
        return page(
                scope.read(() ->
                        list.rows().after(new WorkList.Key(after), limit + 1).toList()),
                limit,
                this::permitted,
                last -> cursors.write(cursorScope, list.key().apply(last).toArray()));
    }

    private boolean wantsCsv() {
        return CsvRows.wanted(headers.getAcceptableMediaTypes());
    }

    private <V extends Record> Response page(ListQuery<V> query, PageRequest request, SortOrder order) {
        int limit = request.limit();
        String cursorScope = cursorScope(query, order);
        JsonNode after = request.after() == null ? null : cursors.read(cursorScope, request.after());
        return page(
                scope.read(() -> panache(query, order, after, limit + 1).list()),
                limit,
                shown(query),
                last -> cursors.write(cursorScope, value(last, order.field()), value(last, "id")));
    }

    /** @param found one more than the limit where there is a next page */
    private <V extends Record> Response page(
            List<V> found, int limit, UnaryOperator<V> shown, Function<V, String> cursorAfter) {
        boolean more = found.size() > limit;
        List<V> items =
                (more ? found.subList(0, limit) : found).stream().map(shown).toList();
        String next = more ? cursorAfter.apply(items.getLast()) : null;
        Response.ResponseBuilder page = Response.ok(new Page<>(items, next), MediaType.APPLICATION_JSON_TYPE);
        if (more) {
            page.header(HttpHeaders.LINK, "<" + nextAddress(next) + ">; rel=\"next\"");
        }
        return page.build();
    }

    private String nextAddress(String next) {
        return uri.getRequestUriBuilder()
                        .replaceQueryParam("after", next)
                        .build()
                        .getRawPath() + "?"
                + uri.getRequestUriBuilder()
                        .replaceQueryParam("after", next)
                        .build()
                        .getRawQuery();
    }

    private <V extends Record> Response csv(ListQuery<V> query, PageRequest request, SortOrder order) {
        UnaryOperator<V> shown = shown(query);
        return csv(
                query.view(),
                query.csvColumns(caller::may),
                request,
                () -> panache(query, order, null, 0).stream().map(shown));
    }

    private <V extends Record> Response csv(
            Class<V> view, List<String> columns, PageRequest request, Supplier<Stream<V>> found) {
        if (request.after() != null || request.limit != null) {
            throw new InvalidRequest("limit", "a CSV holds all that match: leave limit and after out");
        }
        StreamingOutput rows =
                out -> scope.read(() -> QuarkusTransaction.joiningExisting().call(() -> {
                    try (var written = new CsvRows<>(out, view, columns);
                            var all = found.get()) {
                        all.forEach(written::write);
                    }
                    return null;
                }));
        return Response.ok(rows, CsvRows.CONTENT_TYPE).build();
    }

    /**
     * The limit is part of the query's text: of one that comes as a parameter PostgreSQL knows nothing, and plans the query anew each time.
     *
     * @param limit 0 for all
     */
    private <V extends Record> PanacheQuery<V> panache(ListQuery<V> query, SortOrder order, JsonNode after, int limit) {
        List<String> conditions = new ArrayList<>(query.conditions());
        Map<String, Object> parameters = new TreeMap<>(query.parameters());
        String key = query.attribute(order.field());
        if (after != null) {
            String beyond = order.descending() ? "<" : ">";
            parameters.put("afterId", convert(query, "id", after.get(1)));
            if (order.field().equals("id")) {
                conditions.add("id " + beyond + " :afterId");
            } else {
                parameters.put("afterKey", convert(query, order.field(), after.get(0)));
                // in this form an index leads to the page's first record, however far down it is
                conditions.add("%1$s %2$s= :afterKey".formatted(key, beyond));
                conditions.add("(%1$s %2$s :afterKey or id %2$s :afterId)".formatted(key, beyond));
            }
        }
        String where = conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions);
        String direction = order.descending() ? " desc" : "";
        String by = order.field().equals("id") ? "id" + direction : key + direction + ", id" + direction;
        String text = query.select() + where + " order by " + by + (limit == 0 ? "" : " limit " + limit);
        return query.records().find(text, parameters).project(query.view());
    }

    private <V extends Record> String cursorScope(ListQuery<V> query, SortOrder order) {
        return query.view().getName() + '|' + order + '|' + query.parameters() + '|' + scope.asKnownAt();
    }

    private <V extends Record> Object convert(ListQuery<V> query, String component, JsonNode value) {
        return json.convertValue(value, component(query.view(), component).getType());
    }

    private static Object value(Record view, String name) {
        return RecordValues.of(view, component(view.getClass(), name));
    }

    private static RecordComponent component(Class<?> view, String name) {
        for (RecordComponent component : view.getRecordComponents()) {
            if (component.getName().equals(name)) {
                return component;
            }
        }
        throw new IllegalStateException(view.getName() + " has no " + name);
    }
}
