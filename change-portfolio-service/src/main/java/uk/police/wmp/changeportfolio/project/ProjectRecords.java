package uk.police.wmp.changeportfolio.project;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How projects come in bulk, and how their changes are told. */
final class ProjectRecords {

    private static final String CLOSED_PROGRAMMES_KEEP_THEIR_PROJECTS = """
            select s.row_number, 'programmeExternalId', 'a project neither leaves nor joins a closed programme'
              from staged s join public.project p on p.id = s.id
             where s.programme_id is distinct from p.programme_id
               and exists (select from public.programme m where m.id in (s.programme_id, p.programme_id) and m.status = 'CLOSED')""";

    private ProjectRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("project", "projects", "change-portfolio:read");
    }

    @Produces
    @Singleton
    static BulkRecord<SetUpProject> bulk() {
        return BulkRecord.of("projects", SetUpProject.class)
                .into("project")
                .check(CLOSED_PROGRAMMES_KEEP_THEIR_PROJECTS)
                .reference("programmeExternalId", "programme", "programme_id");
    }
}
