package uk.police.wmp.recruitment.selection.criterion;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A competency or value that a panel marks. */
@RegisterForReflection
public record PanelCriterionView(
        UUID id, long version, String externalId, UUID panelId, String panelExternalId, String competency)
        implements RecordView {}
