package uk.police.wmp.recruitment.selection.member;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** An assessor who sits on a panel, or sat there before standing down. */
@RegisterForReflection
public record PanelMemberView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("panel.id") UUID panelId,
        @ProjectedFieldName("panel.externalId") String panelExternalId,
        @ProjectedFieldName("assessor.id") UUID assessorId,
        @ProjectedFieldName("assessor.externalId") String assessorExternalId,
        LocalDate stoodDownOn,
        String standDownReason)
        implements Versioned {

    static PanelMemberView of(PanelMember panelMember) {
        return new PanelMemberView(
                panelMember.id(),
                panelMember.version(),
                panelMember.externalId(),
                panelMember.panel.id(),
                panelMember.panel.externalId(),
                panelMember.assessor.id(),
                panelMember.assessor.externalId(),
                panelMember.stoodDownOn,
                panelMember.standDownReason);
    }
}
