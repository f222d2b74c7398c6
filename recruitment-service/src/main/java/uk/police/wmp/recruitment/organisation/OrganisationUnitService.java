package uk.police.wmp.recruitment.organisation;

import jakarta.inject.Singleton;
import java.util.List;
import uk.police.wmp.recruitment.rule.RecordRules;
import uk.police.wmp.recruitment.rule.RuledRecordService;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;

/** The units of the organisation. Other features find a unit here. */
@Singleton
public class OrganisationUnitService
        extends RuledRecordService<OrganisationUnit, DefineOrganisationUnit, OrganisationUnitView> {

    private final OrganisationUnitRepository units;

    OrganisationUnitService(OrganisationUnitRepository units, RecordRules rules) {
        super(
                "organisation-units",
                "organisation_unit",
                units,
                OrganisationUnitView.class,
                rules,
                List.of(OrganisationUnitRecords.PART_OF_ITSELF));
        this.units = units;
    }

    /** The one with this external id, which a request named in this field. */
    public OrganisationUnit named(String externalId, String field) {
        return units.find("externalId", externalId)
                .firstResultOptional()
                .orElseThrow(() -> new InvalidRequest(field, "no organisation unit has this external id"));
    }

    ListQuery<OrganisationUnitView> list(OrganisationUnitFilter filter) {
        return ListQuery.of(units, OrganisationUnitView.class)
                .where("kind = :kind", "kind", filter.kind())
                .where("parent.externalId = :parentExternalId", "parentExternalId", filter.parentExternalId())
                .where(
                        "validFrom <= :validOn and (validTo is null or validTo >= :validOn)",
                        "validOn",
                        filter.validOn())
                .sortable("name", "externalId")
                .csv(DefineOrganisationUnit.class);
    }

    @Override
    protected OrganisationUnit blank() {
        return new OrganisationUnit();
    }

    @Override
    protected void amend(OrganisationUnit organisationUnit, DefineOrganisationUnit details) {
        organisationUnit.amend(
                details,
                details.parentExternalId() == null ? null : named(details.parentExternalId(), "/parentExternalId"));
    }

    @Override
    protected DefineOrganisationUnit details(OrganisationUnit organisationUnit) {
        return organisationUnit.details();
    }

    @Override
    protected OrganisationUnitView view(OrganisationUnit organisationUnit) {
        return OrganisationUnitView.of(organisationUnit);
    }
}
