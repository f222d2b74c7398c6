package uk.police.wmp.wellbeing.confidentiality;

import io.quarkus.arc.All;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.rest.Page;

/**
 * Writes down every reading of what is behind the second wall, at the one place that every answer passes, so that no new
 * endpoint can forget it. If it can't be written down, the answer doesn't leave.
 */
class ConfidentialReadFilter {

    private static final int LONGEST_REQUEST = 2000;
    private static final Pattern RECORDS_BEHIND_A_FIGURE = Pattern.compile("/v1/figures/([^/]+)/records");
    private static final Pattern EXPORTED =
            Pattern.compile("/v1/(?:workers/([^/]+)/)?(absences|occupational-health-[a-z]+)");

    private final ConfidentialReadLog log;
    private final Confidentiality confidentiality;
    private final Map<String, FigureDefinition> figures;

    ConfidentialReadFilter(ConfidentialReadLog log, Confidentiality confidentiality, @All List<Figure> figures) {
        this.log = log;
        this.confidentiality = confidentiality;
        this.figures = figures.stream()
                .map(Figure::definition)
                .collect(Collectors.toMap(FigureDefinition::id, figure -> figure));
    }

    @ServerResponseFilter
    void writeDown(ContainerRequestContext request, ContainerResponseContext response) throws SQLException {
        if (response.getStatus() >= 300) {
            return;
        }
        List<Confidential> revealed = revealed(response.getEntity());
        if (!revealed.isEmpty()) {
            log.read(revealed, asked(request));
            return;
        }
        Optional<Whole> whole = whole(request, response);
        if (whole.isPresent()) {
            log.readMany(whole.get().recordType(), whole.get().workerId(), asked(request));
        }
    }

    private static List<Confidential> revealed(Object entity) {
        List<?> items = switch (entity) {
            case Page<?> page -> page.items();
            case Confidential one -> List.of(one);
            case null, default -> List.of();
        };
        return items.stream()
                .filter(Confidential.class::isInstance)
                .map(Confidential.class::cast)
                .filter(Confidential::reveals)
                .toList();
    }

    /** Many records at once, of one worker or of anybody. */
    private record Whole(String recordType, UUID workerId) {}

    private Optional<Whole> whole(ContainerRequestContext request, ContainerResponseContext response) {
        String path = path(request.getUriInfo());
        Matcher exported = EXPORTED.matcher(path);
        if (exported.matches()) {
            UUID workerId = exported.group(1) == null ? null : UUID.fromString(exported.group(1));
            boolean revealing =
                    confidentiality.mayReadReasons() || (workerId != null && confidentiality.isOwnRecord(workerId));
            return revealing && isCsv(response)
                    ? Optional.of(new Whole(exported.group(2), workerId))
                    : Optional.empty();
        }
        Matcher figure = RECORDS_BEHIND_A_FIGURE.matcher(path);
        if (figure.matches()) {
            String measure = request.getUriInfo().getQueryParameters().getFirst("measure");
            return figures.get(figure.group(1))
                    .recordsOf(measure == null ? null : measure.replaceFirst("@.*", ""))
                    .filter(behind -> behind.permissions().contains(Confidentiality.HR))
                    .map(behind -> new Whole(behind.recordType(), null));
        }
        return path.equals("/v1/changes") && confidentiality.mayReadReasons()
                ? Optional.of(new Whole("changes", null))
                : Optional.empty();
    }

    private static boolean isCsv(ContainerResponseContext response) {
        return response.getMediaType() != null
                && response.getMediaType().getSubtype().equals("csv");
    }

    private static String path(UriInfo uri) {
        String path = uri.getPath();
        return path.startsWith("/") ? path : "/" + path;
    }

    private static String asked(ContainerRequestContext request) {
        String query = request.getUriInfo().getRequestUri().getRawQuery();
        String asked = request.getMethod() + " " + path(request.getUriInfo()) + (query == null ? "" : "?" + query);
        return asked.length() > LONGEST_REQUEST ? asked.substring(0, LONGEST_REQUEST) : asked;
    }
}
