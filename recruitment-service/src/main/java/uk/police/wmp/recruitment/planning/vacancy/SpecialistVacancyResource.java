package uk.police.wmp.recruitment.planning.vacancy;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.wmp.rest.Created;
import uk.police.wmp.rest.Idempotent;
import uk.police.wmp.rest.PageRequest;
import uk.police.wmp.rest.RecordLists;
import uk.police.wmp.rest.reading.MergePatch;

@Path("/v1/specialist-vacancies")
@Tag(name = "Workforce planning", description = "Scenarios, plans, standards, strategy, and what they come to.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class SpecialistVacancyResource {

    /** What a list answers with. */
    record SpecialistVacancyPage(List<SpecialistVacancyView> items, String next) {}

    private final SpecialistVacancyService vacancies;
    private final RecordLists lists;

    SpecialistVacancyResource(SpecialistVacancyService vacancies, RecordLists lists) {
        this.vacancies = vacancies;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listSpecialistVacancies", summary = "Lists specialist vacancies")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = SpecialistVacancyPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam SpecialistVacancyFilter filter, @BeanParam PageRequest page) {
        return lists.respond(vacancies.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createSpecialistVacancy", summary = "Records a specialist vacancy")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = SpecialistVacancyView.class)))
    public Response create(OpenSpecialistVacancy details) {
        SpecialistVacancyView created = vacancies.create(details);
        return Created.at("/v1/specialist-vacancies", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getSpecialistVacancy", summary = "Gives a specialist vacancy")
    public SpecialistVacancyView get(@PathParam("id") UUID id) {
        return vacancies.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changeSpecialistVacancy", summary = "Changes a specialist vacancy")
    public SpecialistVacancyView change(@PathParam("id") UUID id, MergePatch patch) {
        return vacancies.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "removeSpecialistVacancy",
            summary = "Removes a specialist vacancy that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        vacancies.remove(id);
    }
}
