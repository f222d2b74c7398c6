package uk.police.wmp.volunteers;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
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
        try (var connection = database.getConnection();
                var insert = connection.createStatement()) {
            insert.execute("insert into worker (id, version, external_id) values (uuidv7(), 0, 'WALL-W')");
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
        return List.of(new PlantedRecord("special-statuses", "WALL-S", """
                "workerExternalId": "WALL-W", "status": "SUSPENDED", "validFrom": "2010-02-01", "validTo": "2010-02-05"\
                """));
    }
}
