package uk.police.wmp.gateway.pages;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import uk.police.wmp.gateway.html.Templates;
import uk.police.wmp.rest.OwnQueryParameters;

/** Where a number in a paper leads: how the figure is counted, its whole table, its exports, and the records behind it. */
@Path("/figures/{id}")
@RunOnVirtualThread
class FigurePageResource {

    private final FigureQuestions figures;
    private final Templates templates;
    private final CurrentCaller caller;

    FigurePageResource(FigureQuestions figures, Templates templates, CurrentCaller caller) {
        this.figures = figures;
        this.templates = templates;
        this.caller = caller;
    }

    @GET
    @OwnQueryParameters
    @RolesAllowed("figures:read")
    @Operation(hidden = true)
    public Response figure(@PathParam("id") String id, @Context UriInfo uri) {
        Deadline deadline = figures.deadline();
        FigureAsk ask = figures.ask(id, parameters(uri), caller.onBehalf());
        Map<String, Object> data = new HashMap<>();
        data.put("id", id);
        data.put("query", ask.parameters().isEmpty() ? "" : "?" + ask.query());
        data.put("service", ask.service().displayName());
        JsonNode definition = figures.definition(ask, caller.onBehalf());
        data.put("question", definition.path("question").asText(""));
        data.put("title", definition.path("title").asText(id));
        data.put("sources", words(definition.path("sources")));
        FigureOutcome outcome = figures.answer(ask, caller.onBehalf(), deadline);
        data.put("missing", outcome instanceof FigureOutcome.Missing missing ? missing.detail() : "");
        if (outcome instanceof FigureOutcome.Read(FigureTable table)) {
            data.put("table", TableView.of(table, List.of(), Map.of()));
            data.put("period", FigureNotes.period(table));
            data.put("notes", FigureNotes.of(table));
            data.put("version", table.definitionVersion());
            data.put("position", table.position());
            data.put(
                    "chart",
                    figures.chart(ask, caller.onBehalf(), deadline)
                            .map(svg -> "data:image/svg+xml;base64,"
                                    + Base64.getEncoder().encodeToString(svg))
                            .orElse(""));
        }
        return HtmlResponse.of(templates.render("figure", data));
    }

    @GET
    @Path("/records")
    @OwnQueryParameters
    @RolesAllowed("figures:read")
    @Operation(hidden = true)
    public Response records(@PathParam("id") String id, @Context UriInfo uri) {
        FigureAsk ask = figures.ask(id, parameters(uri), caller.onBehalf());
        FigureQuestions.Records records = figures.records(ask, caller.onBehalf(), figures.deadline());
        Map<String, Object> data = new HashMap<>();
        data.put("id", id);
        data.put(
                "title",
                figures.definition(ask, caller.onBehalf()).path("title").asText(id));
        Map<String, List<String>> own = new LinkedHashMap<>(ask.parameters());
        own.keySet().removeAll(List.of("after", "limit", "row"));
        data.put("query", own.isEmpty() ? "" : "?" + new FigureAsk(ask.service(), id, own).query());
        data.put("missing", records.missing());
        data.put("heads", records.heads());
        data.put("rows", records.rows());
        data.put("next", records.next() == null ? "" : next(ask, records.next()));
        return HtmlResponse.of(templates.render("records", data));
    }

    private static String next(FigureAsk ask, String cursor) {
        Map<String, List<String>> more = new LinkedHashMap<>(ask.parameters());
        more.put("after", List.of(cursor));
        return "?" + new FigureAsk(ask.service(), ask.id(), more).query();
    }

    private static Map<String, List<String>> parameters(UriInfo uri) {
        return new LinkedHashMap<>(uri.getQueryParameters());
    }

    private static String words(JsonNode list) {
        StringBuilder words = new StringBuilder();
        list.forEach(word -> words.append(words.isEmpty() ? "" : ", ").append(word.asText()));
        return words.toString();
    }
}
