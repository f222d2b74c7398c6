package uk.police.wmp.recruitment.performance.individualobjective;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * One of a worker's own objectives of the year.
 *
 * @param cascadesFromExternalId the objective of the force or the department that it serves
 * @param objective what the worker is to achieve this year, in words
 */
public record RecordIndividualObjective(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String conversationExternalId,
        @Size(max = 50) String cascadesFromExternalId,
        @NotBlank @Size(max = 1000) String objective) {}
