package uk.police.wmp.wellbeing.worker;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
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

/** Keeps what wellbeing needs of recruitment's workers: their payroll numbers, employments and contracted hours. */
@Singleton
class WorkerFollower implements FeedFollower {

    private static final ProjectedTable WORKERS = new ProjectedTable(
            "workers",
            "worker",
            """
            insert into worker as kept (id, version, external_id)
            select id, version, "externalId"
              from jsonb_to_recordset(?::jsonb) as fed (id uuid, version bigint, "externalId" text)
            on conflict (id) do update set version = excluded.version, external_id = excluded.external_id
             where kept.version <> excluded.version or kept.external_id <> excluded.external_id""",
            // one that something here hangs on stays: nothing more can be recorded of it, for its employments go
            """
            delete from worker w
             where id = any (?)
               and not exists (select from absence a where a.worker_id = w.id)
               and not exists (select from occupational_health_referral r where r.worker_id = w.id)""");

    private static final ProjectedTable EMPLOYMENTS =
            new ProjectedTable("employments", "employment", """
            insert into employment as kept (id, version, external_id, worker_id, worker_type, joined_on, left_on)
            select id, version, "externalId", "workerId", "workerType", "joinedOn", "leftOn"
              from jsonb_to_recordset(?::jsonb) as fed (id uuid, version bigint, "externalId" text, "workerId" uuid,
                                                        "workerType" text, "joinedOn" date, "leftOn" date)
            on conflict (id) do update
               set version = excluded.version, external_id = excluded.external_id, worker_id = excluded.worker_id,
                   worker_type = excluded.worker_type, joined_on = excluded.joined_on, left_on = excluded.left_on
             where row(kept.version, kept.external_id, kept.worker_id, kept.worker_type, kept.joined_on, kept.left_on)
                   is distinct from row(excluded.version, excluded.external_id, excluded.worker_id,
                                        excluded.worker_type, excluded.joined_on, excluded.left_on)""", "delete from employment where id = any (?)");

    private static final ProjectedTable CONTRACTS =
            new ProjectedTable("contracts", "contract", """
            insert into contract as kept (id, version, external_id, worker_id, hours_per_week, valid_from, valid_to)
            select id, version, "externalId", "workerId", "hoursPerWeek", "validFrom", "validTo"
              from jsonb_to_recordset(?::jsonb) as fed (id uuid, version bigint, "externalId" text, "workerId" uuid,
                                                        "hoursPerWeek" numeric, "validFrom" date, "validTo" date)
            on conflict (id) do update
               set version = excluded.version, external_id = excluded.external_id, worker_id = excluded.worker_id,
                   hours_per_week = excluded.hours_per_week, valid_from = excluded.valid_from, valid_to = excluded.valid_to
             where row(kept.version, kept.external_id, kept.worker_id, kept.hours_per_week, kept.valid_from, kept.valid_to)
                   is distinct from row(excluded.version, excluded.external_id, excluded.worker_id,
                                        excluded.hours_per_week, excluded.valid_from, excluded.valid_to)""", "delete from contract where id = any (?)");

    private final Projection projection;

    WorkerFollower(ObjectMapper json) {
        projection = new Projection(json, WORKERS, EMPLOYMENTS, CONTRACTS);
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
