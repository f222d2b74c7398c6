package uk.police.wmp.recruitment.studentofficer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class StudentOfficerRepository implements PanacheRepositoryBase<StudentOfficer, UUID> {}
