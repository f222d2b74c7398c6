package uk.police.wmp.recruitment.planning.vacancy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class SpecialistVacancyRepository implements PanacheRepositoryBase<SpecialistVacancy, UUID> {}
