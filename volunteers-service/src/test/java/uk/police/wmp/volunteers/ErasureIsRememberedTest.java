package uk.police.wmp.volunteers;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import uk.police.wmp.houserules.WhoWasErasedStaysErased;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class ErasureIsRememberedTest extends WhoWasErasedStaysErased {

    ErasureIsRememberedTest() {
        super("duties", """
                {"externalId": "D-%1$s", "workerExternalId": "%1$s", "kind": "PATROL", "unit": "Centre",
                 "startedAt": "2020-01-02T10:00:00Z", "endedAt": "2020-01-02T14:00:00Z"}""", "volunteers:read", "volunteers:write", "imports:write");
    }
}
