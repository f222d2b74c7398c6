package uk.police.wmp.recruitment.organisation;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** The units of the organisation. Other features find a unit here. */
@Singleton
public class OrganisationUnitService extends Records<OrganisationUnit, RecordOrganisationUnit, OrganisationUnitView> {

    /** Up from each unit of the file, through the file's own units as they are there and all others as they are recorded. */
    static final String PART_OF_ITSELF = """
            with recursive unit as (
                select s.id, s.parent_id from staged s
                 union all
                select u.id, u.parent_id from organisation_unit u where not exists (select from staged s where s.id = u.id)),
            above as (
                select s.row_number, s.id as start, s.parent_id as at from staged s where s.parent_id is not null
                 union
                select a.row_number, a.start, u.parent_id
                  from above a join unit u on u.id = a.at
                 where u.parent_id is not null and a.at <> a.start)
            select a.row_number, 'parentExternalId', 'must not be the unit itself, nor one of its parts'
              from above a where a.at = a.start""";

    OrganisationUnitService() {
        super("organisation-units", OrganisationUnit::new, "name", "externalId");
    }

    @Override
    protected void amend(OrganisationUnit organisationUnit, RecordOrganisationUnit details) {
        organisationUnit.amend(
                details,
                details.parentExternalId() == null ? null : named(details.parentExternalId(), "/parentExternalId"));
    }

    @Override
    protected List<String> rules() {
        return List.of(PART_OF_ITSELF);
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("organisation_unit", "organisation-units", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordOrganisationUnit> bulk() {
        return BulkRecord.of("organisation-units", RecordOrganisationUnit.class)
                .into(OrganisationUnit.class)
                .check(PART_OF_ITSELF);
    }
}
