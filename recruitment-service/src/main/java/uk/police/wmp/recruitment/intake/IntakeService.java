package uk.police.wmp.recruitment.intake;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** The intakes. Student officers find theirs here. */
@Singleton
public class IntakeService extends Records<Intake, RecordIntake, IntakeView> {

    private static final List<String> RULES = List.of(IntakePlaces.KEPT, """
            select distinct s.row_number, 'entryRoute', 'must stay that of its student officers'
              from staged s join student_officer p on p.intake_id = s.id
             where p.entry_route <> s.entry_route""", """
            select distinct s.row_number, 'startsOn', 'must not be after the day on which one of its student officers started'
              from staged s join student_officer p on p.intake_id = s.id
             where p.started_on < s.starts_on""");

    IntakeService() {
        super("intakes", Intake::new, "startsOn", "externalId");
    }

    /** Whether the candidate can be appointed to it: who is a student officer since that day takes no place beside that record's. */
    public boolean hasAPlaceFor(UUID candidateId, LocalDate on, Intake intake) {
        boolean started = (Boolean) getEntityManager()
                .createNativeQuery("""
                        select exists (select from student_officer p join candidate c on c.worker_id = p.worker_id
                                        where c.id = :candidate and p.started_on >= :on)""")
                .setParameter("candidate", candidateId)
                .setParameter("on", on)
                .getSingleResult();
        getEntityManager().refresh(intake);
        return started || !intake.isFull();
    }

    @Override
    protected void amend(Intake intake, RecordIntake details) {
        intake.amend(details);
    }

    @Override
    protected List<String> rules() {
        return RULES;
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("intake", "intakes", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordIntake> bulk() {
        return BulkRecord.of("intakes", RecordIntake.class).into(Intake.class).rules(RULES);
    }
}
