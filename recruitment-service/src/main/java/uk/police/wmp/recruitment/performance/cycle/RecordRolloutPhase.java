package uk.police.wmp.recruitment.performance.cycle;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * Whom a cycle is for, and from when: workers of a type, all of them or those of a rank, a role or a unit. A cycle without phases is for everybody.
 *
 * @param name what the roll-out plan calls it
 * @param workerType the type of worker that it is for
 * @param rank absent for every rank
 * @param role a role as postings have it, for police staff who are the equivalent of a rank; absent for every role
 * @param unitExternalId this unit and all its parts; absent for every unit
 * @param named only those for whom a conversation is recorded, such as police staff whom no rank or role tells to be the
 *     equivalent of a chief inspector; false unless given
 * @param startsOn from when on they take part
 * @param plannedOn from when on they were to, if that was planned otherwise
 * @param accelerationReason needed when they begin earlier than planned
 */
public record RecordRolloutPhase(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String cycleExternalId,
        @NotBlank @Size(max = 100) String name,
        @NotNull @CodeOf("worker-type") String workerType,
        @CodeOf("rank") String rank,
        @Size(max = 200) String role,
        @Size(max = 50) String unitExternalId,
        Boolean named,
        @NotNull LocalDate startsOn,
        LocalDate plannedOn,
        @Size(max = 500) String accelerationReason) {

    boolean isByName() {
        return Boolean.TRUE.equals(named);
    }

    @AssertTrue(message = "must be given when startsOn is before plannedOn")
    @ReportedOn("accelerationReason")
    boolean isAccelerationExplained() {
        return accelerationReason != null || plannedOn == null || startsOn == null || !startsOn.isBefore(plannedOn);
    }
}
