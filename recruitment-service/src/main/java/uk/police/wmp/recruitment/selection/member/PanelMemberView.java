package uk.police.wmp.recruitment.selection.member;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Confidential;
import uk.police.wmp.rest.RecordView;

/**
 * An assessor who sits on a panel, or sat there before standing down.
 *
 * @param standDownReason why the member can't go on; absent for one who sits
 */
@RegisterForReflection
public record PanelMemberView(
        UUID id,
        long version,
        String externalId,
        UUID panelId,
        String panelExternalId,
        UUID assessorId,
        String assessorExternalId,
        LocalDate stoodDownOn,
        @Confidential("assessment:moderate") String standDownReason)
        implements RecordView {}
