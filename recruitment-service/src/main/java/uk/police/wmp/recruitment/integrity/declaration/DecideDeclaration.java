package uk.police.wmp.recruitment.integrity.declaration;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.CodeOf;

/**
 * Decides on a declaration.
 *
 * @param decision whether the gift, interest or association is allowed, and on what terms
 * @param decidedOn the day of the decision; not before the declaration
 * @param reviewOn needed where a business interest or an association is allowed, and only there
 */
public record DecideDeclaration(
        @NotNull @CodeOf("integrity-decision") String decision,
        @NotNull LocalDate decidedOn,
        LocalDate reviewOn) {}
