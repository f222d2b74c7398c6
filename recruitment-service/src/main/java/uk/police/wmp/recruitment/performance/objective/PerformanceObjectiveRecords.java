package uk.police.wmp.recruitment.performance.objective;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How objectives of the force and its departments come in bulk, and how their changes are told. */
final class PerformanceObjectiveRecords {

    private static final String TOO_MANY = """
            select s.row_number, 'level', 'would have more than %1$d objectives of the cycle'
              from staged s
              join (select t.cycle_id, t.level, t.unit_id
                      from (select cycle_id, level, unit_id from staged
                            union all
                            select o.cycle_id, o.level, o.unit_id from performance_objective o
                             where not exists (select from staged s where s.id = o.id)) t
                     group by t.cycle_id, t.level, t.unit_id
                    having count(*) > %1$d) crowded
                on crowded.cycle_id = s.cycle_id and crowded.level = s.level
               and crowded.unit_id is not distinct from s.unit_id
             where s.level <> 'EXECUTIVE' and s.action <> 'SAME'""";

    private static final String NOT_FROM_ABOVE = """
            select s.row_number, 'cascadesFromExternalId', 'must be an objective of the same cycle and of a level above'
              from staged s
              left join staged f on f.id = s.cascades_from_id
              left join performance_objective o on o.id = s.cascades_from_id
             where s.cascades_from_id is not null
               and (coalesce(f.cycle_id, o.cycle_id) is distinct from s.cycle_id
                    or array_position(array['EXECUTIVE', 'FORCE', 'DEPARTMENT'], coalesce(f.level, o.level))
                       >= array_position(array['EXECUTIVE', 'FORCE', 'DEPARTMENT'], s.level))""";

    private PerformanceObjectiveRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("performance_objective", "performance-objectives", "performance:read")
                .about("owner_id");
    }

    @Produces
    @Singleton
    static BulkRecord<SetPerformanceObjective> bulk(
            @ConfigProperty(name = "recruitment.performance.objectives", defaultValue = "2") int each) {
        return BulkRecord.of("performance-objectives", SetPerformanceObjective.class)
                .into("performance_objective")
                .reference("cycleExternalId", "performance_cycle", "cycle_id")
                .reference("unitExternalId", "organisation_unit", "unit_id")
                .reference("ownerExternalId", "worker", "owner_id")
                .reference("cascadesFromExternalId", "performance_objective", "cascades_from_id")
                .permission("performance:write")
                .check(TOO_MANY.formatted(each))
                .check(NOT_FROM_ABOVE);
    }
}
