package uk.police.wmp.recruitment.studentofficer;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which student officers a list holds. */
public record StudentOfficerFilter(
        @QueryParam("workerExternalId") @Parameter(description = "Only those of the worker with this payroll number.")
        String workerExternalId,

        @QueryParam("entryRoute") @Parameter(description = "Only those of this entry route.")
        String entryRoute,

        @QueryParam("startedFrom") @Parameter(description = "Only those who started on or after this day.")
        LocalDate startedFrom,

        @QueryParam("startedTo") @Parameter(description = "Only those who started on or before this day.")
        LocalDate startedTo,

        @QueryParam("intakeExternalId") @Parameter(description = "Only those who came with this intake.")
        String intakeExternalId,

        @QueryParam("state") @Parameter(description = "Only those in this state.")
        StudentOfficerState state,

        @QueryParam("probationEndsBy")
        @Parameter(description = "Only those in probation that ends on or before this day.")
        LocalDate probationEndsBy) {}
