package uk.police.wmp.recruitment.peoplecommitment;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How commitments between the force and its people come in bulk, and how their changes are told. */
final class PeopleCommitmentRecords {

    private PeopleCommitmentRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("people_commitment", "people-commitments", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<MakePeopleCommitment> bulk() {
        return BulkRecord.of("people-commitments", MakePeopleCommitment.class).into("people_commitment");
    }
}
