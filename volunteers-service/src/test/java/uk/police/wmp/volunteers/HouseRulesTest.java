package uk.police.wmp.volunteers;

import uk.police.wmp.houserules.HouseRules;

class HouseRulesTest extends HouseRules {}
