package uk.police.wmp.wellbeing.occupationalhealth;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class OccupationalHealthAppointmentRepository implements PanacheRepositoryBase<OccupationalHealthAppointment, UUID> {}
