package uk.police.wmp.recruitment.fairness.publication;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.calendar.StepDays;
import uk.police.wmp.recruitment.fairness.policy.PeoplePolicyService;

@Singleton
class PublicationService extends Records<Publication, RecordPublication, PublicationView> {

    private static final List<String> RULES = List.of("""
            select s.row_number, 'publishedOn', 'must not be before the edition is launched: it is a draft until then'
              from staged s join people_policy p on p.id = s.policy_id
             where s.published_on is not null and coalesce(s.published_on < p.launched_on, true)""", """
            select s.row_number, 'publishedOn', 'must not be after the edition was withdrawn'
              from staged s join people_policy p on p.id = s.policy_id
             where s.published_on > p.withdrawn_on""");

    private final PeoplePolicyService policies;
    private final StepDays days;

    PublicationService(PeoplePolicyService policies, StepDays days) {
        super("publications", Publication::new, "dueOn", "externalId");
        this.policies = policies;
        this.days = days;
    }

    @Override
    protected void amend(Publication publication, RecordPublication details) {
        publication.amend(details, policies.named(details.policyExternalId(), "/policyExternalId"));
    }

    @WriteTransaction
    PublicationView publish(UUID id, PublishEdition step) {
        Publication publication = unchanged(id);
        publication.publish(days.of(step.on(), LocalDate.MIN), step.address());
        return written(publication);
    }

    @WriteTransaction
    PublicationView takeDown(UUID id, TakeDown step) {
        Publication publication = unchanged(id);
        publication.requirePublished();
        publication.takeDown(days.of(step.on(), publication.publishedOn));
        return written(publication);
    }

    @Override
    protected List<String> rules() {
        return RULES;
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("publication", "publications", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordPublication> bulk() {
        return BulkRecord.of("publications", RecordPublication.class)
                .into(Publication.class)
                .rules(RULES);
    }
}
