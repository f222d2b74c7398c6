package uk.police.wmp.recruitment.worker;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.reading.CodeOf;

/** Which workers a list holds. */
public record WorkerFilter(
        @QueryParam("externalId") @Parameter(description = "Only the worker with this payroll number.")
        String externalId,

        @QueryParam("collarNumber") @Parameter(description = "Only the worker with this collar number.")
        String collarNumber,

        @QueryParam("familyName") @Parameter(description = "Only workers with exactly this family name.")
        String familyName,

        @QueryParam("workerType")
        @Parameter(description = "Only those in service as this type on the day.")
        @CodeOf("worker-type")
        String workerType,

        @QueryParam("rank")
        @Parameter(
                description =
                        "Only those who hold this rank on the day; an officer without a recorded rank is a constable.")
        @CodeOf("rank")
        String rank,

        @QueryParam("unitExternalId") @Parameter(description = "Only those posted to this unit on the day.")
        String unitExternalId,

        @QueryParam("inServiceOn")
        @Parameter(
                description =
                        "Only those in service on this day; the day of type, rank and unit, which is today unless given.")
        LocalDate inServiceOn) {

    /** Whether anything is asked that is so on a day. */
    boolean asksOfADay() {
        return workerType != null || rank != null || unitExternalId != null || inServiceOn != null;
    }
}
