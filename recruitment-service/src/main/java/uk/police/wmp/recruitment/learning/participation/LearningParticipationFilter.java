package uk.police.wmp.recruitment.learning.participation;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which learning participations a list holds. */
public record LearningParticipationFilter(
        @QueryParam("workerExternalId") @Parameter(description = "Only those of the worker with this payroll number.")
        String workerExternalId,

        @QueryParam("programmeExternalId") @Parameter(description = "Only participations in this programme.")
        String programmeExternalId,

        @QueryParam("sessionExternalId") @Parameter(description = "Only participations in this session.")
        String sessionExternalId,

        @QueryParam("programmeKind") @Parameter(description = "Only participations in programmes of this kind.")
        String programmeKind,

        @QueryParam("participatedFrom") @Parameter(description = "Only those that began on or after this day.")
        LocalDate participatedFrom,

        @QueryParam("participatedTo") @Parameter(description = "Only those that began on or before this day.")
        LocalDate participatedTo) {}
