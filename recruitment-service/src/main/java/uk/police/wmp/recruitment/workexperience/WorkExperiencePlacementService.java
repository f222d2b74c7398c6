package uk.police.wmp.recruitment.workexperience;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.recruitment.organisation.OrganisationUnitService;
import uk.police.wmp.rest.ListQuery;

@Singleton
class WorkExperiencePlacementService
        extends RecordService<WorkExperiencePlacement, HostWorkExperience, WorkExperiencePlacementView> {

    private final WorkExperiencePlacementRepository placements;
    private final OrganisationUnitService units;

    WorkExperiencePlacementService(WorkExperiencePlacementRepository placements, OrganisationUnitService units) {
        super("work-experience-placements", placements, WorkExperiencePlacementView.class);
        this.placements = placements;
        this.units = units;
    }

    ListQuery<WorkExperiencePlacementView> list(WorkExperiencePlacementFilter filter) {
        return ListQuery.of(placements, WorkExperiencePlacementView.class)
                .where("school = :school", "school", filter.school())
                .where("kind = :kind", "kind", filter.kind())
                .where("startedOn >= :startedFrom", "startedFrom", filter.startedFrom())
                .where("startedOn <= :startedTo", "startedTo", filter.startedTo())
                .sortable("startedOn", "externalId")
                .csv(HostWorkExperience.class);
    }

    @Override
    protected WorkExperiencePlacement blank() {
        return new WorkExperiencePlacement();
    }

    @Override
    protected void amend(WorkExperiencePlacement workExperiencePlacement, HostWorkExperience details) {
        workExperiencePlacement.amend(
                details,
                details.unitExternalId() == null ? null : units.named(details.unitExternalId(), "/unitExternalId"));
    }

    @Override
    protected HostWorkExperience details(WorkExperiencePlacement workExperiencePlacement) {
        return workExperiencePlacement.details();
    }

    @Override
    protected WorkExperiencePlacementView view(WorkExperiencePlacement workExperiencePlacement) {
        return WorkExperiencePlacementView.of(workExperiencePlacement);
    }
}
