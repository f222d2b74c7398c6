package uk.police.wmp.gateway.openapi;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import uk.police.wmp.gateway.StandInServices;
import uk.police.wmp.houserules.OpenApiIsCommitted;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

/** The gateway's own operations, in {@code openapi/gateway.yaml}. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
@QuarkusTestResource(StandInServices.class)
class GatewayOpenApiTest extends OpenApiIsCommitted {

    @Override
    protected String openApi() {
        return "/openapi/gateway";
    }
}
