package uk.police.wmp.recruitment.talent.criticalrole;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which critical roles a list holds. */
public record CriticalRoleFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("unitExternalId") @Parameter(description = "Only those of this unit.")
        String unitExternalId,

        @QueryParam("validOn") @Parameter(description = "Only those that hold on this day.")
        LocalDate validOn,

        @QueryParam("withoutReadySuccessorOn")
        @Parameter(
                description =
                        "The people risk view: only roles that hold on this day and that nobody is ready now to follow in.")
        LocalDate withoutReadySuccessorOn) {}
