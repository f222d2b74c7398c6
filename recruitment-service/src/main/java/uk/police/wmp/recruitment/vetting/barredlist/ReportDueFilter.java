package uk.police.wmp.recruitment.vetting.barredlist;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.reading.CodeOf;

/** Which reports to the college somebody works through. */
public record ReportDueFilter(
        @QueryParam("list") @Parameter(description = "Only those for this list.") @CodeOf("police-list")
        String list,

        @QueryParam("unitExternalId")
        @Parameter(description = "Only workers who were last posted to this unit or one of its parts.")
        String unitExternalId,

        @QueryParam("overdue")
        @Parameter(description = "Only those that were due before the day, or only those that were not.")
        Boolean overdue) {}
