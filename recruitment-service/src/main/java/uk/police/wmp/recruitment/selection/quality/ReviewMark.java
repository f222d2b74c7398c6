package uk.police.wmp.recruitment.selection.quality;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.CodeOf;

/**
 * What a reviewer thinks of a mark that was drawn.
 *
 * @param reviewedOn the day of the review
 * @param result whether the reviewer agrees with the mark
 * @param reviewerMark what the reviewer would have given; needed when the result differs
 * @param notes why; no names
 */
public record ReviewMark(
        @NotNull LocalDate reviewedOn,
        @NotNull @CodeOf("review-result") String result,
        Integer reviewerMark,
        @Size(max = 2000) String notes) {}
