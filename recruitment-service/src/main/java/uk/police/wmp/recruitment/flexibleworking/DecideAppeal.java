package uk.police.wmp.recruitment.flexibleworking;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.CodeOf;

/**
 * Decides an appeal.
 *
 * @param appealDecidedOn the day of the decision on the appeal; not before the appeal
 * @param appealOutcome whether the appeal was upheld, in whole or in part, or dismissed
 * @param appealDecidedByExternalId the payroll number of who heard the appeal: neither the worker nor who decided the request
 * @param startsOn the first day of the agreed pattern, where the appeal was upheld
 * @param endsOn the last day of the agreed pattern, absent while there is none
 */
public record DecideAppeal(
        @NotNull LocalDate appealDecidedOn,
        @NotNull @CodeOf("flexible-working-appeal-outcome") String appealOutcome,
        @NotBlank @Size(max = 50) String appealDecidedByExternalId,
        LocalDate startsOn,
        LocalDate endsOn) {}
