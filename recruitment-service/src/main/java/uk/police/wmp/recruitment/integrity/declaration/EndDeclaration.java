package uk.police.wmp.recruitment.integrity.declaration;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A business interest or an association is over.
 *
 * @param endedOn its last day
 */
public record EndDeclaration(@NotNull LocalDate endedOn) {}
