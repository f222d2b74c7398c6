package uk.police.wmp.gateway;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import uk.police.wmp.houserules.OddInputIsRefused;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

/** Of the gateway's own operations; what it passes on is guarded by the services, and by the door ({@code ServiceRoutesTest}). */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
@QuarkusTestResource(
        value = StandInServices.class,
        restrictToAnnotatedClass = true,
        initArgs = @ResourceArg(name = StandInServices.ALL_ANSWER, value = "true"))
class OddInputTest extends OddInputIsRefused {

    @Override
    protected String openApi() {
        return "/openapi/gateway";
    }

    @Override
    protected boolean isBehindTheGateway() {
        return false;
    }
}
