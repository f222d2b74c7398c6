package uk.police.wmp.recruitment.positiveaction.benchmark;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

@ApplicationScoped
class RepresentationBenchmarkRepository implements PanacheRepositoryBase<RepresentationBenchmark, UUID> {

    private static final String SHARE = """
            select coalesce(round(100.0 * count(*) filter (where of_group) / nullif(count(*) filter (where stated), 0), 2), 0)
              from (select case cast(:represented as text) when 'FEMALE' then w.sex = 'F' when 'MALE' then w.sex = 'M'
                                else cast(:represented as text) = any (eth.groups) end               as of_group,
                           cast(:represented as text) in ('FEMALE', 'MALE') or w.ethnicity <> 'NS'   as stated
                      from employment e
                      join worker w on w.id = e.worker_id
                      join code eth on eth.list = 'ethnicity' and eth.code = w.ethnicity
                     where e.worker_type = :worker_type
                       and e.joined_on <= :day and (e.left_on is null or e.left_on >= :day)) one""";

    /** The group's share of the workforce on the day: for ethnicity, of those who stated it. */
    BigDecimal workforcePercent(String group, String workerType, LocalDate day) {
        return (BigDecimal) getEntityManager()
                .createNativeQuery(SHARE, BigDecimal.class)
                .setParameter("represented", group)
                .setParameter("worker_type", workerType)
                .setParameter("day", day)
                .getSingleResult();
    }
}
