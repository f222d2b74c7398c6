package uk.police.wmp.recruitment.selection.fasttrack;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class FastTrackComparisonRepository implements PanacheRepositoryBase<FastTrackComparison, UUID> {

    List<ComparisonView> of(UUID fastTrackId) {
        return find("fastTrack.id = ?1 order by finalScore desc, externalId", fastTrackId)
                .project(ComparisonView.class)
                .list();
    }
}
