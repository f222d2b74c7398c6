package uk.police.wmp.recruitment.flexibleworking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class FlexibleWorkingRequestRepository implements PanacheRepositoryBase<FlexibleWorkingRequest, UUID> {}
