package uk.police.wmp.recruitment.positiveaction.attendance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class AttendanceRepository implements PanacheRepositoryBase<Attendance, UUID> {}
