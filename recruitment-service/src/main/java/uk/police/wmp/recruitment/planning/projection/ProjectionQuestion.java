package uk.police.wmp.recruitment.planning.projection;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is to be projected. */
record ProjectionQuestion(
        @QueryParam("workerType")
        @DefaultValue("POLICE_OFFICER")
        @Parameter(description = "The worker type whose strength is projected.")
        String workerType,

        @QueryParam("unitExternalId")
        @Parameter(
                description =
                        "Only the people, posts and plan lines of this unit and its parts; the whole force without.")
        String unitExternalId,

        @QueryParam("asAt")
        @Parameter(
                description =
                        "The day that the projection starts from: what happened after it isn't used. Today without.")
        LocalDate asAt,

        @QueryParam("to")
        @Parameter(description = "A day of the last month, at most ten years on; three years on without.")
        LocalDate to,

        @QueryParam("scenario")
        @Parameter(
                description =
                        "The external id of a planning scenario, to be compared with the adopted plan; may be repeated.")
        List<String> scenarios) {}
