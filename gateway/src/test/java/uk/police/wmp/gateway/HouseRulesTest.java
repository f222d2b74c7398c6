package uk.police.wmp.gateway;

import uk.police.wmp.houserules.HouseRules;

class HouseRulesTest extends HouseRules {}
