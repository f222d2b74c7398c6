package uk.police.wmp.recruitment;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import uk.police.wmp.houserules.EveryEndpointIsGuarded;
import uk.police.wmp.houserules.PlantedRecord;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class EndpointGuardTest extends EveryEndpointIsGuarded {

    /** A student officer who left for reasons of health long ago, had applied for promotion, and applied again elsewhere. */
    @Override
    protected List<PlantedRecord> planted() {
        return List.of(
                new PlantedRecord("workers", "WALL-W", """
                        "givenName": "Wren", "familyName": "Wall", "sex": "F", "ethnicity": "A1", "disability": "YES",\
                         "religionOrBelief": "SIKH", "sexualOrientation": "BISEXUAL", "genderIdentity": "NON_BINARY",\
                         "caringResponsibilities": "HOURS_TO_9", "maritalStatus": "CIVIL_PARTNERSHIP"\
                        """),
                new PlantedRecord("employments", "WALL-E", """
                        "workerExternalId": "WALL-W", "workerType": "POLICE_OFFICER", "joinedOn": "2009-01-05", "joinerType": "NEW",\
                         "leftOn": "2011-03-04", "leaverType": "MEDICAL_RETIREMENT", "leavingReason": "Walled in"\
                        """),
                new PlantedRecord("student-officers", "WALL-S", """
                        "workerExternalId": "WALL-W", "entryRoute": "IPLDP", "startedOn": "2009-01-05",\
                         "probationEndsOn": "2011-06-30", "leftOn": "2011-03-04", "leavingTheme": "HEALTH_OR_WELFARE"\
                        """),
                new PlantedRecord("probation-extensions", "WALL-X", """
                        "studentOfficerExternalId": "WALL-S", "decidedOn": "2010-09-01", "endsOn": "2011-06-30", "reason": "TIME_AWAY"\
                        """),
                new PlantedRecord("support-plans", "WALL-P", """
                        "studentOfficerExternalId": "WALL-S", "kind": "OPERATIONAL", "source": "SUPERVISOR", "startsOn": "2010-05-03",\
                         "reviewOn": "2010-06-01", "endedOn": "2010-09-01", "outcome": "PROBATION_EXTENDED"\
                        """),
                new PlantedRecord("welfare-contacts", "WALL-F", """
                        "studentOfficerExternalId": "WALL-S", "trigger": "MANAGER_CONCERN", "raisedOn": "2011-01-10",\
                         "dueOn": "2011-01-17", "contactedOn": "2011-01-12", "motive": "HEALTH_OR_WELFARE"\
                        """),
                new PlantedRecord("promotion-processes", "WALL-R", """
                        "fromRank": "CONSTABLE", "toRank": "SERGEANT", "season": "SPRING", "year": 2010, "opensOn": "2010-03-01",\
                         "closesOn": "2010-03-31"\
                        """),
                new PlantedRecord("promotion-applications", "WALL-Q", """
                        "processExternalId": "WALL-R", "workerExternalId": "WALL-W", "appliedOn": "2010-03-02",\
                         "outcome": "DEVELOPMENT_POOL", "outcomeOn": "2010-05-04", "feedback": "Walled in"\
                        """),
                new PlantedRecord("campaigns", "WALL-K", """
                        "name": "Wall", "workerType": "POLICE_STAFF", "opensOn": "2012-01-02", "closesOn": "2012-02-29"\
                        """),
                new PlantedRecord("candidates", "WALL-C", """
                        "givenName": "Wren", "familyName": "Wall", "dateOfBirth": "1980-05-06", "sex": "F", "ethnicity": "A1",\
                         "disability": "YES", "religionOrBelief": "SIKH", "sexualOrientation": "BISEXUAL",\
                         "genderIdentity": "NON_BINARY", "caringResponsibilities": "HOURS_TO_9"\
                        """),
                new PlantedRecord("applications", "WALL-A", """
                        "campaignExternalId": "WALL-K", "candidateExternalId": "WALL-C", "submittedOn": "2012-01-09",\
                         "rejectedOn": "2012-04-02", "rejectionReason": "MEDICAL_NOT_MET"\
                        """),
                new PlantedRecord("application-conditions", "WALL-D", """
                        "applicationExternalId": "WALL-A", "kind": "FITNESS", "requestedOn": "2012-02-01", "decidedOn": "2012-02-20",\
                         "result": "MET", "expiresOn": "2013-02-20"\
                        """));
    }
}
