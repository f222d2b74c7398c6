package uk.police.wmp.wellbeing;

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
        super("absences", """
                {"externalId": "A-%1$s", "workerExternalId": "%1$s", "startedOn": "2020-01-02", "reason": "OTHER"}""", "wellbeing:read", "wellbeing:write", "imports:write", "absence-reasons:read");
    }
}
