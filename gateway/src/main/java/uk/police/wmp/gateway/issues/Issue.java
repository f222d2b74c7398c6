package uk.police.wmp.gateway.issues;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An issue without its contents.
 *
 * @param asKnownAt           absent when it was issued from what was recorded at that moment
 * @param requiredPermissions what a reader needs to see the contents: whatever its figures needed
 * @param documentSha256      of the document's bytes as they were frozen
 */
@Schema(name = "BoardPaperIssue", description = "An issue of a board paper, without its contents.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Issue(
        String paper,
        int number,
        Instant issuedAt,
        String issuedBy,
        String issuedThrough,
        String reason,
        LocalDate asAt,
        Instant asKnownAt,
        boolean complete,
        List<String> requiredPermissions,
        String documentSha256,
        String pageSha256) {}
