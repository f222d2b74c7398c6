package uk.police.wmp.recruitment.homeoffice;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.wmp.rest.AgainstVersion;
import uk.police.wmp.rest.Idempotent;
import uk.police.wmp.rest.PageRequest;
import uk.police.wmp.rest.RecordLists;
import uk.police.wmp.rest.SortedBy;
import uk.police.wmp.rest.WithoutVersion;

@Path("/v1/home-office-returns")
@Tag(
        name = "Home Office returns",
        description = "The workforce returns: their validation, and what was submitted when.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class HomeOfficeReturnResource {

    /** What a list answers with. */
    record HomeOfficeReturnPage(List<HomeOfficeReturnView> items, String next) {}

    private final HomeOfficeReturnService returns;
    private final RecordLists lists;

    HomeOfficeReturnResource(HomeOfficeReturnService returns, RecordLists lists) {
        this.returns = returns;
        this.lists = lists;
    }

    @GET
    @SortedBy({"censusOn", "externalId"})
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listHomeOfficeReturns", summary = "Lists the returns that were submitted")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = HomeOfficeReturnPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam HomeOfficeReturnFilter filter, @BeanParam PageRequest page) {
        return lists.respond(returns.list(filter), page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getHomeOfficeReturn", summary = "Gives a return that was submitted")
    public HomeOfficeReturnView get(@PathParam("id") UUID id) {
        return returns.get(id);
    }

    @GET
    @Path("/{censusOn}/validation")
    @RolesAllowed("recruitment:read")
    @Operation(
            operationId = "validateHomeOfficeReturn",
            summary = "Runs the validation rules over a census day, and names every failed cell",
            description = "The census day is a 31 March or a 30 September that has come. Nothing is submitted.")
    public ReturnValidation validate(@PathParam("censusOn") LocalDate censusOn) {
        return returns.validate(censusOn);
    }

    @POST
    @Path("/{censusOn}/submit")
    @Idempotent
    @WithoutVersion("files the return: the records that it counts have versions of their own")
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "submitHomeOfficeReturn",
            summary = "Submits the return of a census day, if no validation rule fails",
            description =
                    "409 with failedCells while a rule fails, and when the return is submitted already. The numbers are those"
                            + " of the figure home-office-workforce-return, asKnownAt the position that is answered.")
    @APIResponse(
            responseCode = "200",
            description = "The return as submitted.",
            content = @Content(schema = @Schema(implementation = HomeOfficeReturnView.class)))
    public Response submit(@PathParam("censusOn") LocalDate censusOn, SubmitReturn details) throws SQLException {
        return Response.ok(returns.submit(censusOn, details)).build();
    }

    @POST
    @Path("/{censusOn}/withdraw")
    @Idempotent
    @AgainstVersion
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "withdrawHomeOfficeReturn",
            summary = "Takes a submitted return back, so that it can be mended and submitted again",
            description = "409 when it is withdrawn already.")
    @APIResponse(
            responseCode = "200",
            description = "The return as withdrawn.",
            content = @Content(schema = @Schema(implementation = HomeOfficeReturnView.class)))
    public Response withdraw(@PathParam("censusOn") LocalDate censusOn, WithdrawReturn details) {
        return Response.ok(returns.withdraw(censusOn, details)).build();
    }
}
