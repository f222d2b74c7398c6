package uk.police.wmp.recruitment.performance.conversation;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which performance conversations a list holds. */
public record PerformanceConversationFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("cycleExternalId") @Parameter(description = "Only those of this cycle.")
        String cycleExternalId,

        @QueryParam("workerExternalId") @Parameter(description = "Only those of the worker with this payroll number.")
        String workerExternalId,

        @QueryParam("managerExternalId")
        @Parameter(description = "Only those of the people whom the worker with this payroll number manages.")
        String managerExternalId,

        @QueryParam("state") @Parameter(description = "Only those in this state.")
        ConversationState state,

        @QueryParam("needsSupport")
        @Parameter(
                description =
                        "`true`: only those whose final rating, of what or of how, is one of the group `NEEDS_SUPPORT`.")
        Boolean needsSupport) {}
