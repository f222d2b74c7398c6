package uk.police.wmp.recruitment.positiveaction.benchmark;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.rest.ListQuery;

/** Benchmarks of representation, and whether a workforce reaches them. */
@Singleton
public class RepresentationBenchmarkService
        extends RecordService<RepresentationBenchmark, SetRepresentationBenchmark, RepresentationBenchmarkView> {

    private final RepresentationBenchmarkRepository benchmarks;

    RepresentationBenchmarkService(RepresentationBenchmarkRepository benchmarks) {
        super("representation-benchmarks", benchmarks, RepresentationBenchmarkView.class);
        this.benchmarks = benchmarks;
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
        return benchmarks
                .find(
                        "representedGroup = ?1 and workerType = ?2 and validFrom <= ?3 and (validTo is null or validTo >= ?3)",
                        group,
                        workerType,
                        day)
                .firstResultOptional()
                .map(benchmark -> new Standing(
                        benchmark.id(), benchmark.sharePercent, benchmarks.workforcePercent(group, workerType, day)));
    }

    ListQuery<RepresentationBenchmarkView> list(RepresentationBenchmarkFilter filter) {
        return ListQuery.of(benchmarks, RepresentationBenchmarkView.class)
                .where("representedGroup = :representedGroup", "representedGroup", filter.representedGroup())
                .where("workerType = :workerType", "workerType", filter.workerType())
                .where(
                        "validFrom <= :validOn and (validTo is null or validTo >= :validOn)",
                        "validOn",
                        filter.validOn())
                .sortable("validFrom", "externalId")
                .csv(SetRepresentationBenchmark.class);
    }

    @Override
    protected RepresentationBenchmark blank() {
        return new RepresentationBenchmark();
    }

    @Override
    protected void amend(RepresentationBenchmark representationBenchmark, SetRepresentationBenchmark details) {
        representationBenchmark.amend(details);
    }

    @Override
    protected SetRepresentationBenchmark details(RepresentationBenchmark representationBenchmark) {
        return representationBenchmark.details();
    }

    @Override
    protected RepresentationBenchmarkView view(RepresentationBenchmark representationBenchmark) {
        return RepresentationBenchmarkView.of(representationBenchmark);
    }
}
