package uk.police.wmp.recruitment.integrity.confidentialreport;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ConfidentialReportRepository implements PanacheRepositoryBase<ConfidentialReport, UUID> {}
