package uk.police.wmp.changeportfolio.project;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import uk.police.wmp.changeportfolio.programme.ProgrammeService;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;

/** The projects. Other features find a project here. */
@Singleton
public class ProjectService extends RecordService<Project, SetUpProject, ProjectView> {

    private final ProjectRepository projects;
    private final ProgrammeService programmes;

    ProjectService(ProjectRepository projects, ProgrammeService programmes) {
        super("projects", projects, ProjectView.class);
        this.projects = projects;
        this.programmes = programmes;
    }

    /** The one with this external id, which a request named in this field. */
    public Project named(String externalId, String field) {
        return find(externalId).orElseThrow(() -> new InvalidRequest(field, "no project has this external id"));
    }

    public Optional<Project> find(String externalId) {
        return projects.find("externalId", externalId).firstResultOptional();
    }

    /** Inside a transaction that is going to write. */
    public Project withId(UUID id) {
        return existing(id);
    }

    ListQuery<ProjectView> list(ProjectFilter filter) {
        return ListQuery.of(projects, ProjectView.class)
                .where(
                        "programmeExternalId = :programmeExternalId",
                        "programmeExternalId",
                        filter.programmeExternalId())
                .where("delivery = :delivery", "delivery", filter.delivery())
                .sortable("boardOrder", "name", "externalId")
                .csv(SetUpProject.class);
    }

    @Override
    protected Project blank() {
        return new Project();
    }

    @Override
    protected void amend(Project project, SetUpProject details) {
        project.amend(
                details,
                details.programmeExternalId() == null
                        ? null
                        : programmes.named(details.programmeExternalId(), "/programmeExternalId"));
    }

    @Override
    protected SetUpProject details(Project project) {
        return project.details();
    }

    @Override
    protected ProjectView view(Project project) {
        return ProjectView.of(project);
    }
}
