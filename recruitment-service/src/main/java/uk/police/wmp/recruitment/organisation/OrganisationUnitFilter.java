package uk.police.wmp.recruitment.organisation;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which organisation units a list holds. */
public record OrganisationUnitFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("kind") @Parameter(description = "Only units of this kind.")
        String kind,

        @QueryParam("parentExternalId") @Parameter(description = "Only parts of this unit.")
        String parentExternalId,

        @FilteredBy(FilteredBy.VALID_ON)
        @QueryParam("validOn")
        @Parameter(description = "Only those that hold on this day.")
        LocalDate validOn,

        @FilteredBy("e.kind = 'DEPARTMENT' and e.validFrom <= :withoutDiversityPlanOn"
                + " and (e.validTo is null or e.validTo >= :withoutDiversityPlanOn)"
                + " and not exists (select 1 from DiversityPlan p where p.unit = e and p.validFrom <= :withoutDiversityPlanOn"
                + " and p.validTo >= :withoutDiversityPlanOn and p.completedOn is not null)")
        @QueryParam("withoutDiversityPlanOn")
        @Parameter(
                description =
                        "Only departments that had no diversity and inclusion plan handed in for the year that this day falls into.")
        LocalDate withoutDiversityPlanOn) {}
