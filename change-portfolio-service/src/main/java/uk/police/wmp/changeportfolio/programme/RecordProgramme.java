package uk.police.wmp.changeportfolio.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import uk.police.wmp.rest.reading.CodeOf;

/**
 * A programme of the change portfolio.
 *
 * @param externalId the portfolio office's key
 * @param name as the board's tables print it
 * @param status LIVE or CLOSED; a live programme is closed by its own step, which moves its lines in the ledger
 * @param boardOrder its place in the board's tables
 */
public record RecordProgramme(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 200) String name,
        @NotNull @CodeOf("programme-status") String status,
        @NotNull @Min(1) @Max(9999) Integer boardOrder) {}
