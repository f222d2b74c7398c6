package uk.police.wmp.volunteers.worker;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.police.wmp.history.Change;
import uk.police.wmp.history.FeedFollower;
import uk.police.wmp.history.ProjectedTable;
import uk.police.wmp.history.Projection;

/** Keeps the projection of recruitment's workers. */
@ApplicationScoped
class WorkerFollower implements FeedFollower {

    private static final ProjectedTable WORKERS = new ProjectedTable(
            "workers",
            "worker",
            """
            insert into worker as kept (id, version, external_id)
            select id, version, "externalId"
              from jsonb_to_recordset(?::jsonb) as fed (id uuid, version bigint, "externalId" text)
            on conflict (id) do update set version = excluded.version, external_id = excluded.external_id
             where kept.external_id <> excluded.external_id""",
            // one that something here hangs on stays
            """
            delete from worker w
             where id = any (?)
               and not exists (select from special_status s where s.worker_id = w.id)
               and not exists (select from duty d where d.worker_id = w.id)
               and not exists (select from cadet_leader l where l.worker_id = w.id)""");

    private final Projection projection;

    WorkerFollower(ObjectMapper json) {
        projection = new Projection(json, WORKERS);
    }

    @Override
    public String source() {
        return "recruitment";
    }

    @Override
    public List<String> recordTypes() {
        return projection.recordTypes();
    }

    @Override
    public void apply(List<Change> changes, Connection connection) throws SQLException {
        projection.apply(changes, connection);
    }

    @Override
    public void keepOnly(Map<String, Set<UUID>> known, Connection connection) throws SQLException {
        projection.keepOnly(known, connection);
    }
}
