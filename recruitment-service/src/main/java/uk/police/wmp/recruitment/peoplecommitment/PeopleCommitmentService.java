package uk.police.wmp.recruitment.peoplecommitment;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.rest.ListQuery;

@Singleton
class PeopleCommitmentService extends RecordService<PeopleCommitment, MakePeopleCommitment, PeopleCommitmentView> {

    private final PeopleCommitmentRepository commitments;

    PeopleCommitmentService(PeopleCommitmentRepository commitments) {
        super("people-commitments", commitments, PeopleCommitmentView.class);
        this.commitments = commitments;
    }

    ListQuery<PeopleCommitmentView> list(PeopleCommitmentFilter filter) {
        return ListQuery.of(commitments, PeopleCommitmentView.class)
                .where("source = :source", "source", filter.source())
                .where("kind = :kind", "kind", filter.kind())
                .where(
                        "validFrom <= :validOn and (validTo is null or validTo >= :validOn)",
                        "validOn",
                        filter.validOn())
                .sortable("validFrom", "externalId")
                .csv(MakePeopleCommitment.class);
    }

    @Override
    protected PeopleCommitment blank() {
        return new PeopleCommitment();
    }

    @Override
    protected void amend(PeopleCommitment peopleCommitment, MakePeopleCommitment details) {
        peopleCommitment.amend(details);
    }

    @Override
    protected MakePeopleCommitment details(PeopleCommitment peopleCommitment) {
        return peopleCommitment.details();
    }

    @Override
    protected PeopleCommitmentView view(PeopleCommitment peopleCommitment) {
        return PeopleCommitmentView.of(peopleCommitment);
    }
}
