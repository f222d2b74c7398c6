package uk.police.wmp.gateway.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import uk.police.wmp.gateway.figures.Wording;
import uk.police.wmp.gateway.html.HtmlResponse;
import uk.police.wmp.gateway.papers.BoardPapers;

/** {@code /}: pick a paper and a day. */
@Path("/")
@RunOnVirtualThread
class HomeResource {

    private final BoardPapers papers;

    HomeResource(BoardPapers papers) {
        this.papers = papers;
    }

    @CheckedTemplate(basePath = "")
    static final class Pages {
        private Pages() {}

        static native TemplateInstance home(List<PaperLine> papers);
    }

    record PaperLine(String id, String title, String board, String presented, String asAt, String asAtWords) {}

    @GET
    @RolesAllowed("figures:read")
    @Operation(hidden = true)
    public Response home() {
        List<PaperLine> lines = papers.all().stream()
                .map(paper -> new PaperLine(
                        paper.id(),
                        paper.title(),
                        paper.board(),
                        paper.presented(),
                        paper.asAt().toString(),
                        Wording.day(paper.asAt())))
                .toList();
        return HtmlResponse.of(Pages.home(lines).render());
    }
}
