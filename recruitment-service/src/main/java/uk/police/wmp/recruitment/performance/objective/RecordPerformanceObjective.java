package uk.police.wmp.recruitment.performance.objective;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * What the force, a department or a member of the Force Executive wants of a year.
 *
 * @param level whose objective it is: a member of the Force Executive's, the force's or a department's
 * @param unitExternalId the department, for its own objective only
 * @param ownerExternalId the member of the Force Executive, for an executive objective only
 * @param cascadesFromExternalId the objective of a level above that it serves
 * @param objective what is to be achieved this year, in words
 */
public record RecordPerformanceObjective(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String cycleExternalId,
        @NotNull @CodeOf("objective-level") String level,
        @Size(max = 50) String unitExternalId,
        @Size(max = 50) String ownerExternalId,
        @Size(max = 50) String cascadesFromExternalId,
        @NotBlank @Size(max = 1000) String objective) {

    @AssertTrue(message = "must be given for an objective of a department, and only then")
    @ReportedOn("unitExternalId")
    boolean isUnitOfADepartment() {
        return level == null || level.equals("DEPARTMENT") == (unitExternalId != null);
    }

    @AssertTrue(message = "must be given for an executive objective, and only then")
    @ReportedOn("ownerExternalId")
    boolean isOwnerAnExecutive() {
        return level == null || level.equals("EXECUTIVE") == (ownerExternalId != null);
    }
}
