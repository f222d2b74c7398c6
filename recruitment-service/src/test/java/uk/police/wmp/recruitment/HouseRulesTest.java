package uk.police.wmp.recruitment;

import uk.police.wmp.houserules.HouseRules;

class HouseRulesTest extends HouseRules {}
