package uk.police.wmp.recruitment.application;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ApplicationRepository implements PanacheRepositoryBase<Application, UUID> {}
