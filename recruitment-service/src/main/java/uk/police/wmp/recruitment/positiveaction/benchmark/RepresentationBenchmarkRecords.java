package uk.police.wmp.recruitment.positiveaction.benchmark;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How representation benchmarks come in bulk, and how their changes are told. */
final class RepresentationBenchmarkRecords {

    private static final String OVERLAPS = """
            select s.row_number, 'validFrom', 'overlaps another benchmark for the group and the workforce'
              from staged s
             where exists (select from staged o
                            where o.row_number <> s.row_number
                              and o.represented_group = s.represented_group and o.worker_type = s.worker_type
                              and daterange(o.valid_from, o.valid_to, '[]') && daterange(s.valid_from, s.valid_to, '[]'))
                or exists (select from representation_benchmark b
                            where b.id <> s.id and not exists (select from staged x where x.id = b.id)
                              and b.represented_group = s.represented_group and b.worker_type = s.worker_type
                              and b.valid && daterange(s.valid_from, s.valid_to, '[]'))""";

    private RepresentationBenchmarkRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("representation_benchmark", "representation-benchmarks", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<SetRepresentationBenchmark> bulk() {
        return BulkRecord.of("representation-benchmarks", SetRepresentationBenchmark.class)
                .into("representation_benchmark")
                .check(OVERLAPS);
    }
}
