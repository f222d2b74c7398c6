package uk.police.wmp.gateway.issues;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import uk.police.wmp.gateway.door.CurrentCaller;
import uk.police.wmp.gateway.figures.FigureOutcome.Reason;
import uk.police.wmp.gateway.papers.AssembledPaper;
import uk.police.wmp.gateway.papers.BoardPapers;
import uk.police.wmp.gateway.papers.IssueStamp;
import uk.police.wmp.gateway.papers.PaperDocument;
import uk.police.wmp.gateway.papers.PaperDocument.MissingFigure;
import uk.police.wmp.gateway.papers.PaperPage;
import uk.police.wmp.gateway.papers.PaperSummary;
import uk.police.wmp.rest.Caller;
import uk.police.wmp.rest.Permissions;
import uk.police.wmp.rest.Problem;
import uk.police.wmp.rest.RecordNotFound;

/** Freezes papers and gives them back as they were. */
@Singleton
class IssueService {

    private static final int LONGEST_REASON = 500;

    private final BoardPapers papers;
    private final PaperPage page;
    private final IssueStore store;
    private final CurrentCaller current;
    private final Caller caller;
    private final ObjectMapper mapper;
    private final Clock clock;

    IssueService(
            BoardPapers papers,
            PaperPage page,
            IssueStore store,
            CurrentCaller current,
            Caller caller,
            ObjectMapper mapper,
            Clock clock) {
        this.papers = papers;
        this.page = page;
        this.store = store;
        this.current = current;
        this.caller = caller;
        this.mapper = mapper;
        this.clock = clock;
    }

    Issue issue(String paper, LocalDate asAt, Instant asKnownAt, boolean allowUnavailable, String reason) {
        AssembledPaper assembled = papers.read(paper, asAt, asKnownAt, current.onBehalf(), true);
        PaperDocument document = assembled.document();
        if (!document.complete() && !allowUnavailable) {
            throw refusal(document);
        }
        String frozen = write(document);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return store.append(paper, number -> {
                    String html = page.render(assembled, new IssueStamp(number, now, caller.actor(), digest(frozen)));
                    Issue issue = new Issue(
                            paper,
                            number,
                            now,
                            caller.actor(),
                            caller.client(),
                            shortened(reason),
                            document.asAt(),
                            asKnownAt,
                            document.complete(),
                            RequiredPermissions.of(document),
                            digest(frozen),
                            digest(html));
                    return new FrozenIssue(issue, frozen, html);
                })
                .issue();
    }

    /** @throws RecordNotFound if there is no such paper */
    PaperSummary paper(String id) {
        return papers.summary(id);
    }

    List<Issue> of(String paper) {
        papers.summary(paper);
        return store.of(paper);
    }

    FrozenIssue read(String paper, int number) {
        FrozenIssue frozen =
                store.find(paper, number).orElseThrow(() -> new RecordNotFound("issues of " + paper, number));
        List<String> lacking = frozen.issue().requiredPermissions().stream()
                .filter(permission -> !caller.may(permission))
                .toList();
        if (!lacking.isEmpty()) {
            throw Permissions.missing(lacking);
        }
        return frozen;
    }

    IssueResource.Changes changes(String paper, int number) {
        FrozenIssue later = read(paper, number);
        FrozenIssue earlier = read(paper, number - 1);
        return new IssueResource.Changes(
                paper, number, number - 1, later.issue().reason(), IssueChanges.between(parse(earlier), parse(later)));
    }

    private static Problem refusal(PaperDocument document) {
        List<MissingFigure> missing = document.sections().stream()
                .flatMap(section -> section.missing().stream())
                .toList();
        boolean passing = missing.stream().allMatch(figure -> figure.reason() == Reason.UNAVAILABLE);
        Problem problem = passing
                ? new Problem(
                                503,
                                "unavailable",
                                "Part of the paper is unavailable",
                                "A paper is issued whole, unless allowUnavailable=true asks for it as it is.")
                        .retryAfter(Duration.ofSeconds(5))
                : new Problem(
                        409,
                        "rule-broken",
                        "Part of the paper is not there",
                        "A figure of the paper is refused to this caller. A paper is issued whole, unless"
                                + " allowUnavailable=true asks for it as it is.");
        return problem.with("missing", missing);
    }

    private static String shortened(String reason) {
        return reason == null || reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
    }

    private String write(PaperDocument document) {
        try {
            return mapper.writeValueAsString(document);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A paper can't be written as JSON", impossible);
        }
    }

    private JsonNode parse(FrozenIssue frozen) {
        try {
            return mapper.readTree(frozen.document());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A frozen paper can't be read", impossible);
        }
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("This JDK has no SHA-256", impossible);
        }
    }
}
