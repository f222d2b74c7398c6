package uk.police.wmp.recruitment.attraction.interest;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import uk.police.wmp.recruitment.calendar.StepDays;

/** Runs the deletion for as long as the service does. Two instances at once do no harm: the later finds nothing left. */
@ApplicationScoped
@Unremovable
class ContactDeletionTask {

    private static final Logger LOG = Logger.getLogger(ContactDeletionTask.class);

    private final ContactDeletion deletion;
    private final StepDays days;
    private final Duration every;
    private final ScheduledExecutorService schedule = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("contact-deletion").factory());

    ContactDeletionTask(
            ContactDeletion deletion,
            StepDays days,
            @ConfigProperty(name = "recruitment.interest.deletion-every", defaultValue = "PT1H") Duration every) {
        this.deletion = deletion;
        this.days = days;
        this.every = every;
    }

    void start(@Observes StartupEvent started) {
        schedule.scheduleWithFixedDelay(this::run, every.toSeconds(), every.toSeconds(), TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent stopping) {
        schedule.shutdownNow();
    }

    /** A run that fails is tried again at the next: an exception that got out would be the last run. */
    private void run() {
        try {
            int deleted = deletion.run(days.today());
            if (deleted > 0) {
                LOG.infof("deleted the contact data of %d expressions of interest", deleted);
            }
        } catch (RuntimeException failure) {
            LOG.warnf("contact data is not deleted yet, trying again: %s", failure.getMessage());
        }
    }
}
