package uk.police.wmp.recruitment.selection.quality;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class QualitySampleRepository implements PanacheRepositoryBase<QualitySample, UUID> {}
