package uk.police.wmp.recruitment.learning.participation;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which learning participations a list holds. */
public record LearningParticipationFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("workerExternalId") @Parameter(description = "Only those of the worker with this payroll number.")
        String workerExternalId,

        @QueryParam("programmeExternalId") @Parameter(description = "Only participations in this programme.")
        String programmeExternalId,

        @QueryParam("sessionExternalId") @Parameter(description = "Only participations in this session.")
        String sessionExternalId,

        @FilteredBy("e.programme.kind = :programmeKind")
        @QueryParam("programmeKind")
        @Parameter(description = "Only participations in programmes of this kind.")
        String programmeKind,

        @FilteredBy("e.participatedOn >= :participatedFrom")
        @QueryParam("participatedFrom")
        @Parameter(description = "Only those that began on or after this day.")
        LocalDate participatedFrom,

        @FilteredBy("e.participatedOn <= :participatedTo")
        @QueryParam("participatedTo")
        @Parameter(description = "Only those that began on or before this day.")
        LocalDate participatedTo) {}
