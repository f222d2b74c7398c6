package uk.police.wmp.changeportfolio;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import uk.police.wmp.houserules.TheLoginMayOnlyWriteRows;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class DatabaseRightsTest extends TheLoginMayOnlyWriteRows {}
