package uk.police.wmp.wellbeing.worker;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * All that this service knows of a worker.
 *
 * @param externalId the payroll number
 * @param employments what the worker is and was, the earliest first
 * @param contracts contracted hours, the earliest first
 */
public record WorkerView(UUID id, String externalId, List<EmploymentView> employments, List<ContractView> contracts) {

    /**
     * @param workerType what the worker was to the force in that time, such as an officer or a PCSO
     * @param joinedOn the first day of service
     * @param leftOn the last day of service, absent while there is none
     */
    @RegisterForReflection
    public record EmploymentView(String workerType, LocalDate joinedOn, LocalDate leftOn) {}

    /**
     * @param hoursPerWeek contracted hours a week, without overtime
     * @param validTo the last day, absent while there is none
     */
    @RegisterForReflection
    public record ContractView(BigDecimal hoursPerWeek, LocalDate validFrom, LocalDate validTo) {}
}
