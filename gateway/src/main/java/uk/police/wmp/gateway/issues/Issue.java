package uk.police.wmp.gateway.issues;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An issue without its contents.
 *
 * @param paper the id of the paper
 * @param number counts the issues of the paper, from 1
 * @param issuedAt when its contents were frozen
 * @param issuedBy who issued it: the subject of the token
 * @param issuedThrough the application that it was issued with, as the token names it
 * @param reason why it was issued, as its caller said; absent when nobody said
 * @param asAt the day that the paper was read for
 * @param asKnownAt absent when it was issued from what was recorded at that moment
 * @param complete whether every figure of the paper was there
 * @param requiredPermissions what a reader needs to see the contents: whatever its figures needed
 * @param documentSha256 of the document's bytes as they were frozen
 * @param pageSha256 of the page's bytes as they were frozen
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
