package uk.police.wmp.wellbeing;

import java.util.Map;
import uk.police.wmp.houserules.HouseRules;

class HouseRulesTest extends HouseRules {

    @Override
    protected Map<String, String> saysNothingOfAPerson() {
        return Map.of(
                "absence.reason",
                "not even asked of the database for who may not read it: AbsenceWallTest, EndpointGuardTest");
    }
}
