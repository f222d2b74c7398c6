package uk.police.wmp.gateway.figures;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.police.wmp.gateway.door.CurrentCaller;
import uk.police.wmp.gateway.door.ProblemReply;
import uk.police.wmp.gateway.routes.Passages;
import uk.police.wmp.gateway.upstream.Upstreams;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.Permissions;
import uk.police.wmp.rest.Problem;
import uk.police.wmp.rest.RecordNotFound;
import uk.police.wmp.rest.Violation;

/**
 * A figure, its records and a code list under the gateway's own {@code /v1}: passed, in whatever media type was asked for, to
 * the service that owns it. For links in pages, which can't say what they accept, {@code /figures/{id}/table.csv} says it.
 */
@ApplicationScoped
class FigureRoutes {

    /** What a link to a download accepts. */
    private static final Map<String, String> DOWNLOADS = Map.of(
            "table.csv", "text/csv",
            "table.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "table.json", "application/json",
            "chart.svg", "image/svg+xml");

    /**
     * Before the resources, which know nothing of other services' figures and codes, and after the door: a filter of priority
     * 50 is a route of order -50, so anything below that would be served without a token.
     */
    private static final int BEFORE_RESOURCES = -1;

    private static final String FIGURES_READ = "figures:read";
    private static final String METHODS = "GET, HEAD, OPTIONS";

    private final Listings listings;
    private final Upstreams upstreams;
    private final Passages passages;

    FigureRoutes(Listings listings, Upstreams upstreams, Passages passages) {
        this.listings = listings;
        this.upstreams = upstreams;
        this.passages = passages;
    }

    void register(@Observes Router router) {
        serve(router, "/v1/figures/:id", this::figure);
        serve(router, "/v1/figures/:id/records", this::figure);
        serve(router, "/v1/codes", this::codeLists);
        serve(router, "/v1/codes/:list", this::codeList);
        DOWNLOADS.forEach(
                (name, type) -> serve(router, "/figures/:id/" + name, context -> download(context, name, type)));
    }

    /** For GET and HEAD, and with the answers that HTTP asks of every address for the other methods. */
    private static void serve(Router router, String path, Handler<RoutingContext> read) {
        router.route(path).order(BEFORE_RESOURCES).handler(context -> {
            HttpMethod method = context.request().method();
            if (HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method)) {
                read.handle(context);
                return;
            }
            context.response().putHeader(HttpHeaders.ALLOW, METHODS);
            if (HttpMethod.OPTIONS.equals(method)) {
                context.response().setStatusCode(204).end();
            } else {
                ProblemReply.send(
                        context,
                        new Problem(405, "method-not-allowed", "Method not allowed", "This address can only be read."));
            }
        });
    }

    private void figure(RoutingContext context) {
        if (isRefused(context)) {
            return;
        }
        pass(context, listings.figures(), context.pathParam("id"), "figures", context.normalizedPath());
    }

    private void codeList(RoutingContext context) {
        pass(context, listings.codes(), context.pathParam("list"), "code lists", context.normalizedPath());
    }

    private void download(RoutingContext context, String name, String type) {
        if (isRefused(context)) {
            return;
        }
        String id = context.pathParam("id");
        context.request().headers().set("Accept", type);
        context.response().putHeader("Content-Disposition", "attachment; filename=\"" + fileName(id, name) + "\"");
        pass(context, listings.figures(), id, "figures", "/v1/figures/" + id);
    }

    /** Before anything is looked up, so that a refusal doesn't tell which figures there are. */
    private static boolean isRefused(RoutingContext context) {
        if (CurrentCaller.may(context, FIGURES_READ)) {
            return false;
        }
        ProblemReply.send(context, Permissions.missing(List.of(FIGURES_READ)));
        return true;
    }

    private static InvalidRequest unknown(Set<String> parameters) {
        return new InvalidRequest(parameters.stream()
                .map(name -> new Violation(name, "is not a parameter of this operation; it takes none"))
                .toList());
    }

    private static String fileName(String id, String name) {
        return id.replaceAll("[^A-Za-z0-9-]", "") + name.substring(name.indexOf('.'));
    }

    private void pass(RoutingContext context, Listing listing, String name, String kind, String path) {
        context.request().pause();
        listing.owner(name, CurrentCaller.of(context))
                .onSuccess(owner -> owner.ifPresentOrElse(
                        service -> passages.begin(context, upstreams.of(service), "", path),
                        () -> ProblemReply.send(context, new RecordNotFound(kind, name))))
                .onFailure(failure -> ProblemReply.send(context, failure));
    }

    private void codeLists(RoutingContext context) {
        if (!context.queryParams().isEmpty()) {
            ProblemReply.send(context, unknown(context.queryParams().names()));
            return;
        }
        listings.codes()
                .read(CurrentCaller.of(context))
                .onSuccess(reading -> {
                    JsonObject answer =
                            new JsonObject().put("lists", new JsonArray(new ArrayList<>(Listing.names(reading))));
                    if (!reading.unavailable().isEmpty()) {
                        JsonArray unavailable = new JsonArray();
                        reading.unavailable()
                                .forEach((service, why) -> unavailable.add(new JsonObject()
                                        .put("service", service.id())
                                        .put("detail", why)));
                        answer.put("unavailable", unavailable);
                    }
                    context.response()
                            .putHeader("Content-Type", "application/json")
                            .end(answer.encode());
                })
                .onFailure(failure -> ProblemReply.send(context, failure));
    }
}
