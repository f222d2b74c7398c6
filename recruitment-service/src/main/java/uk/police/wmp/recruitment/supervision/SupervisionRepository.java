package uk.police.wmp.recruitment.supervision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.recruitment.worker.Worker;

@ApplicationScoped
class SupervisionRepository implements PanacheRepositoryBase<Supervision, UUID> {

    private static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    /** Whether this worker has that supervisor on a day of the period. */
    boolean reportsTo(Worker worker, Worker supervisor, LocalDate from, LocalDate to) {
        return count(
                        "worker = ?1 and supervisor = ?2 and validFrom <= ?3 and (validTo is null or validTo >= ?4)",
                        worker,
                        supervisor,
                        to == null ? OPEN : to,
                        from)
                > 0;
    }
}
