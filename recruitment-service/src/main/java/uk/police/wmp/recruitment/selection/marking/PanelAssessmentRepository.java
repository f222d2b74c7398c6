package uk.police.wmp.recruitment.selection.marking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.police.wmp.recruitment.selection.member.PanelMember;

@ApplicationScoped
class PanelAssessmentRepository implements PanacheRepositoryBase<PanelAssessment, UUID> {

    boolean isMarked(UUID assessmentId) {
        return getEntityManager()
                        .createQuery(
                                "select count(m) from AssessorMark m where m.assessment.id = :assessment", Long.class)
                        .setParameter("assessment", assessmentId)
                        .getSingleResult()
                > 0;
    }

    boolean isInCampaign(UUID applicationId, UUID campaignId) {
        return getEntityManager()
                        .createQuery(
                                "select count(a) from Application a where a.id = :application and a.campaign.id = :campaign",
                                Long.class)
                        .setParameter("application", applicationId)
                        .setParameter("campaign", campaignId)
                        .getSingleResult()
                > 0;
    }

    /** The competencies and values that the panel marks. */
    List<String> criteria(UUID panelId) {
        return getEntityManager()
                .createQuery(
                        "select c.competency from PanelCriterion c where c.panel.id = :panel order by c.competency",
                        String.class)
                .setParameter("panel", panelId)
                .getResultList();
    }

    /** The seat of a worker on a panel. */
    Optional<PanelMember> seat(UUID panelId, UUID workerId) {
        return getEntityManager()
                .createQuery(
                        "from PanelMember m where m.panel.id = :panel and m.assessor.worker.id = :worker",
                        PanelMember.class)
                .setParameter("panel", panelId)
                .setParameter("worker", workerId)
                .getResultStream()
                .findFirst();
    }

    /** Members who have not stood down. */
    long standing(UUID panelId) {
        return getEntityManager()
                .createQuery(
                        "select count(m) from PanelMember m where m.panel.id = :panel and m.stoodDownOn is null",
                        Long.class)
                .setParameter("panel", panelId)
                .getSingleResult();
    }

    /** Those of them who have yet to mark. A member gives all marks at once, so one of them is as good as all. */
    long yetToMark(UUID panelId, UUID assessmentId) {
        return getEntityManager()
                .createQuery(
                        "select count(m) from PanelMember m where m.panel.id = :panel and m.stoodDownOn is null"
                                + " and not exists (select 1 from AssessorMark k where k.member = m and k.assessment.id = :assessment)",
                        Long.class)
                .setParameter("panel", panelId)
                .setParameter("assessment", assessmentId)
                .getSingleResult();
    }
}
