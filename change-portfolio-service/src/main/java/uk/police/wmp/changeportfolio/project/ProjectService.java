package uk.police.wmp.changeportfolio.project;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import uk.police.wmp.changeportfolio.programme.ProgrammeService;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.rest.InvalidRequest;

/** The projects. Other features find a project here. */
@Singleton
public class ProjectService extends Records<Project, RecordProject, ProjectView> {

    private static final String CLOSED_PROGRAMMES_KEEP_THEIR_PROJECTS = """
            select s.row_number, 'programmeExternalId', 'a project neither leaves nor joins a closed programme'
              from staged s join public.project p on p.id = s.id
             where s.programme_id is distinct from p.programme_id
               and exists (select from public.programme m where m.id in (s.programme_id, p.programme_id) and m.status = 'CLOSED')""";

    private final ProgrammeService programmes;

    ProjectService(ProgrammeService programmes) {
        super("projects", Project::new, "boardOrder", "name", "externalId");
        this.programmes = programmes;
    }

    /** The one with this external id, which a request named in this field. */
    public Project named(String externalId, String field) {
        return find(externalId).orElseThrow(() -> new InvalidRequest(field, "no project has this external id"));
    }

    public Optional<Project> find(String externalId) {
        return find("externalId", externalId).firstResultOptional();
    }

    /** Inside a transaction that is going to write. */
    public Project withId(UUID id) {
        return existing(id);
    }

    @Override
    protected void amend(Project project, RecordProject details) {
        project.amend(details, programmes.named(details.programmeExternalId(), "/programmeExternalId"));
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("project", "projects", "change-portfolio:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordProject> bulk() {
        return BulkRecord.of("projects", RecordProject.class)
                .into(Project.class)
                .check(CLOSED_PROGRAMMES_KEEP_THEIR_PROJECTS);
    }
}
