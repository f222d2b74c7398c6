package uk.police.wmp.recruitment.selection.panel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class SelectionPanelRepository implements PanacheRepositoryBase<SelectionPanel, UUID> {

    private static final String IN_USE = """
            select exists (select from panel_member where panel_id = :panel)
                or exists (select from panel_criterion where panel_id = :panel)
                or exists (select from panel_assessment where panel_id = :panel)""";

    private static final String MARKED = """
            select exists (select from panel_assessment a join assessor_mark m on m.assessment_id = a.id
                            where a.panel_id = :panel)""";

    private static final String ASSESSES_THEMSELF = """
            select exists (select from panel_member m
                             join assessor s on s.id = m.assessor_id
                             join candidate c on c.worker_id = s.worker_id
                             join application p on p.candidate_id = c.id
                             join panel_assessment a on a.application_id = p.id and a.panel_id = m.panel_id
                            where m.panel_id = :panel)""";

    boolean isInUse(UUID panelId) {
        return answer(IN_USE, panelId);
    }

    boolean isMarked(UUID panelId) {
        return answer(MARKED, panelId);
    }

    boolean hasMemberBeforeThemself(UUID panelId) {
        return answer(ASSESSES_THEMSELF, panelId);
    }

    private boolean answer(String question, UUID panelId) {
        return (Boolean) getEntityManager()
                .createNativeQuery(question)
                .setParameter("panel", panelId)
                .getSingleResult();
    }
}
