package uk.police.wmp.recruitment.planning.vacancy;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.hibernate.annotations.Formula;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.attraction.campaign.Campaign;
import uk.police.wmp.recruitment.organisation.OrganisationUnit;

/** Specialist posts to be filled. */
@Entity
class SpecialistVacancy extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    OrganisationUnit unit;

    String role;
    String workerType;
    Integer posts;
    LocalDate openedOn;
    LocalDate closedOn;

    @ManyToOne(fetch = FetchType.LAZY)
    Campaign campaign;

    /** Whoever was found, by today: figure specialist-vacancies counts the same as at a day. */
    @Formula("(case when campaign_id is not null then (select count(*) from application a"
            + " where a.campaign_id = campaign_id and a.appointed_on >= opened_on)"
            + " else (select count(distinct p.worker_id) from posting p where p.unit_id = unit_id and p.role = role"
            + " and p.valid_from >= opened_on and (closed_on is null or p.valid_from <= closed_on)) end)")
    Long appointed;

    void amend(RecordSpecialistVacancy details, OrganisationUnit unit, Campaign campaign) {
        externalId = details.externalId();
        this.unit = unit;
        role = details.role();
        workerType = details.workerType();
        posts = details.posts();
        openedOn = details.openedOn();
        closedOn = details.closedOn();
        this.campaign = campaign;
    }
}
