package uk.police.wmp.recruitment.positiveaction.benchmark;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** Benchmarks of representation, and whether a workforce reaches them. */
@Singleton
public class RepresentationBenchmarkService
        extends Records<RepresentationBenchmark, RecordRepresentationBenchmark, RepresentationBenchmarkView> {

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

    private static final String SHARE = """
            select coalesce(round(100.0 * count(*) filter (where of_group) / nullif(count(*) filter (where stated), 0), 2), 0)
              from (select case cast(:represented as text) when 'FEMALE' then w.sex = 'F' when 'MALE' then w.sex = 'M'
                                else cast(:represented as text) = any (eth.groups) end               as of_group,
                           case when cast(:represented as text) in ('FEMALE', 'MALE') then w.sex <> 'NOT_KNOWN'
                                  else w.ethnicity <> 'NS' end                                       as stated
                      from employment e
                      join worker w on w.id = e.worker_id
                      join code eth on eth.list = 'ethnicity' and eth.code = w.ethnicity
                     where e.worker_type = :worker_type
                       and e.joined_on <= :day and (e.left_on is null or e.left_on >= :day)) one""";

    RepresentationBenchmarkService() {
        super("representation-benchmarks", RepresentationBenchmark::new, "validFrom", "externalId");
    }

    /**
     * How a group stands in a workforce on a day.
     *
     * @param workforcePercent its share of those in service (for ethnicity, of those who stated it)
     */
    public record Standing(UUID benchmarkId, BigDecimal benchmarkPercent, BigDecimal workforcePercent) {

        public boolean isBelowBenchmark() {
            return workforcePercent.compareTo(benchmarkPercent) < 0;
        }
    }

    /** Nothing where no benchmark is in force that day. A workforce of nobody has none of the group. */
    public Optional<Standing> standing(String group, String workerType, LocalDate day) {
        return find(
                        "representedGroup = ?1 and workerType = ?2 and validFrom <= ?3 and (validTo is null or validTo >= ?3)",
                        group,
                        workerType,
                        day)
                .firstResultOptional()
                .map(benchmark ->
                        new Standing(benchmark.id(), benchmark.sharePercent, workforcePercent(group, workerType, day)));
    }

    @Override
    protected void amend(RepresentationBenchmark representationBenchmark, RecordRepresentationBenchmark details) {
        representationBenchmark.amend(details);
    }

    /** The group's share of the workforce on the day: for ethnicity, of those who stated it. */
    BigDecimal workforcePercent(String group, String workerType, LocalDate day) {
        return (BigDecimal) getEntityManager()
                .createNativeQuery(SHARE, BigDecimal.class)
                .setParameter("represented", group)
                .setParameter("worker_type", workerType)
                .setParameter("day", day)
                .getSingleResult();
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        // a key that the table works out for its constraint alone
        return new TrackedRecord("representation_benchmark", "representation-benchmarks", "recruitment:read")
                .hiding("benchmark_of");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordRepresentationBenchmark> bulk() {
        return BulkRecord.of("representation-benchmarks", RecordRepresentationBenchmark.class)
                .into(RepresentationBenchmark.class)
                .check(OVERLAPS);
    }
}
