package uk.police.wmp.wellbeing;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import uk.police.wmp.houserules.EveryEndpointIsGuarded;
import uk.police.wmp.houserules.PlantedRecord;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class EndpointGuardTest extends EveryEndpointIsGuarded {

    @Inject
    DataSource database;

    @Override
    protected List<PlantedRecord> planted() {
        new Force(database).aWorker("WALL-W").employed("PCSO", "2009-01-05", "2011-03-04");
        return List.of(new PlantedRecord("absences", "WALL-A", """
                "workerExternalId": "WALL-W", "startedOn": "2010-02-01", "endedOn": "2010-02-05", "hoursLost": 40,\
                 "reason": "PSYCHOLOGICAL"\
                """));
    }

    @Override
    protected Set<String> writtenBlindly() {
        return Set.of("absences");
    }
}
