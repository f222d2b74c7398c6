package uk.police.wmp.recruitment.attraction.partner;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** The partners. Campaigns find theirs here. */
@Singleton
public class AttractionPartnerService
        extends Records<AttractionPartner, RecordAttractionPartner, AttractionPartnerView> {

    private static final List<String> RULES = List.of("""
            select distinct s.row_number, 'untilOn', 'leaves out the days of a campaign of which it is a partner'
              from staged s
              join campaign_partner m on m.partner_id = s.id
              join campaign c on c.id = m.campaign_id
             where not (s.since_on <= coalesce(c.closes_on, 'infinity') and coalesce(s.until_on, 'infinity') >= c.opens_on)""");

    AttractionPartnerService() {
        super("attraction-partners", AttractionPartner::new, "name", "externalId");
    }

    @Override
    protected void amend(AttractionPartner partner, RecordAttractionPartner details) {
        partner.amend(details);
    }

    @Override
    protected List<String> rules() {
        return RULES;
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("attraction_partner", "attraction-partners", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordAttractionPartner> bulk() {
        return BulkRecord.of("attraction-partners", RecordAttractionPartner.class)
                .into(AttractionPartner.class)
                .rules(RULES);
    }
}
