package uk.police.wmp.recruitment.integrity.confidentialreport;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.wmp.history.RecordResource;
import uk.police.wmp.rest.PageRequest;
import uk.police.wmp.rest.RecordOperations;

@Path("/v1/confidential-reports")
@Tag(
        name = "Confidential reports",
        description = "How many reports the confidential line took, and what became of them.")
@RecordOperations(
        one = "a confidential report",
        many = "confidential reports",
        read = "vetting:read",
        write = "vetting:write")
@RunOnVirtualThread
class ConfidentialReportResource extends RecordResource<RecordConfidentialReport, ConfidentialReportView> {

    ConfidentialReportResource(ConfidentialReportService reports) {
        super(reports);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam ConfidentialReportFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
