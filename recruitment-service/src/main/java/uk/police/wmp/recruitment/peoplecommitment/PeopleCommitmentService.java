package uk.police.wmp.recruitment.peoplecommitment;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

@Singleton
class PeopleCommitmentService extends Records<PeopleCommitment, RecordPeopleCommitment, PeopleCommitmentView> {

    PeopleCommitmentService() {
        super("people-commitments", PeopleCommitment::new, "validFrom", "externalId");
    }

    @Override
    protected void amend(PeopleCommitment peopleCommitment, RecordPeopleCommitment details) {
        peopleCommitment.amend(details);
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("people_commitment", "people-commitments", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordPeopleCommitment> bulk() {
        return BulkRecord.of("people-commitments", RecordPeopleCommitment.class).into(PeopleCommitment.class);
    }
}
