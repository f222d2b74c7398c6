package uk.police.wmp.gateway.pages;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import uk.police.wmp.gateway.door.CurrentCaller;
import uk.police.wmp.gateway.figures.Deadline;
import uk.police.wmp.gateway.figures.FigureAsk;
import uk.police.wmp.gateway.figures.FigureOutcome;
import uk.police.wmp.gateway.figures.FigureQuestions;
import uk.police.wmp.gateway.figures.FigureTable;
import uk.police.wmp.gateway.html.FigureNotes;
import uk.police.wmp.gateway.html.HtmlResponse;
import uk.police.wmp.gateway.html.TableView;
import uk.police.wmp.rest.OwnQueryParameters;

/** Where a number in a paper leads: how the figure is counted, its whole table, its exports, and the records behind it. */
@Path("/figures/{id}")
@RunOnVirtualThread
class FigurePageResource {

    private final FigureQuestions figures;
    private final CurrentCaller caller;

    /**
     * @param query with its question mark, or empty
     * @param counts those that lead to the records that they counted
     */
    record FigureHead(
            String id,
            String query,
            String service,
            String title,
            String question,
            String sources,
            List<Count> counts) {}

    /** @param query of its records, with the question mark */
    record Count(String label, String query) {}

    record FigureShown(TableView table, String period, List<String> notes, int version, long position, String chart) {}

    @CheckedTemplate(basePath = "")
    static final class Pages {
        private Pages() {}

        /** @param shown null where the figure is missing */
        static native TemplateInstance figure(FigureHead head, String missing, FigureShown shown);

        static native TemplateInstance records(
                String id, String title, String query, FigureQuestions.Records records, String next);
    }

    FigurePageResource(FigureQuestions figures, CurrentCaller caller) {
        this.figures = figures;
        this.caller = caller;
    }

    @GET
    @OwnQueryParameters
    @RolesAllowed("figures:read")
    @Operation(hidden = true)
    public Response figure(@PathParam("id") String id, @Context UriInfo uri) {
        FigureAsk ask = figures.ask(id, parameters(uri), caller.onBehalf());
        Deadline deadline = figures.deadline(ask);
        JsonNode definition = figures.definition(ask, caller.onBehalf());
        FigureOutcome outcome = figures.answer(ask, caller.onBehalf(), deadline);
        FigureHead head = new FigureHead(
                id,
                query(ask.parameters(), ask),
                ask.service().displayName(),
                definition.path("title").asText(id),
                definition.path("question").asText(""),
                words(definition.path("sources")),
                counts(definition, ask));
        return HtmlResponse.of(
                switch (outcome) {
                    case FigureOutcome.Missing missing ->
                        Pages.figure(head, missing.detail(), null).render();
                    case FigureOutcome.Read(FigureTable table) ->
                        Pages.figure(head, "", shown(table, ask, deadline)).render();
                });
    }

    private static List<Count> counts(JsonNode definition, FigureAsk ask) {
        List<Count> counts = new ArrayList<>();
        for (JsonNode column : definition.path("columns")) {
            if (column.path("records").asBoolean()) {
                Map<String, List<String>> asked = new LinkedHashMap<>(ask.parameters());
                asked.put("measure", List.of(column.path("name").asText()));
                counts.add(new Count(column.path("label").asText(), query(asked, ask)));
            }
        }
        return counts;
    }

    private FigureShown shown(FigureTable table, FigureAsk ask, Deadline deadline) {
        return new FigureShown(
                TableView.of(table, List.of(), Map.of()),
                FigureNotes.period(table),
                FigureNotes.of(table),
                table.definitionVersion(),
                table.position(),
                figures.chart(ask, caller.onBehalf(), deadline)
                        .map(svg -> "data:image/svg+xml;base64,"
                                + Base64.getEncoder().encodeToString(svg))
                        .orElse(""));
    }

    @GET
    @Path("/records")
    @OwnQueryParameters
    @RolesAllowed("figures:read")
    @Operation(hidden = true)
    public Response records(@PathParam("id") String id, @Context UriInfo uri) {
        FigureAsk ask = figures.ask(id, parameters(uri), caller.onBehalf());
        FigureQuestions.Records records = figures.records(ask, caller.onBehalf(), figures.deadline(ask));
        Map<String, List<String>> own = new LinkedHashMap<>(ask.parameters());
        own.keySet().removeAll(List.of("after", "limit", "row", "measure", "not"));
        Map<String, List<String>> more = new LinkedHashMap<>(ask.parameters());
        if (records.next() != null) {
            more.put("after", List.of(records.next()));
        }
        return HtmlResponse.of(Pages.records(
                        id,
                        figures.definition(ask, caller.onBehalf()).path("title").asText(id),
                        query(own, ask),
                        records,
                        records.next() == null ? "" : query(more, ask))
                .render());
    }

    private static String query(Map<String, List<String>> parameters, FigureAsk ask) {
        return parameters.isEmpty() ? "" : "?" + new FigureAsk(ask.service(), ask.id(), parameters).query();
    }

    /** In one order, so that the same page has the same addresses. */
    private static Map<String, List<String>> parameters(UriInfo uri) {
        return new TreeMap<>(uri.getQueryParameters());
    }

    private static String words(JsonNode list) {
        StringBuilder words = new StringBuilder();
        list.forEach(word -> words.append(words.isEmpty() ? "" : ", ").append(word.asText()));
        return words.toString();
    }
}
