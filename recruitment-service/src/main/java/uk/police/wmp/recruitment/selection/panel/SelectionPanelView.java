package uk.police.wmp.recruitment.selection.panel;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A selection panel. */
@RegisterForReflection
public record SelectionPanelView(
        UUID id,
        long version,
        String externalId,
        UUID campaignId,
        String campaignExternalId,
        UUID processId,
        String processExternalId,
        String step,
        String exercise,
        LocalDate heldOn)
        implements RecordView {}
