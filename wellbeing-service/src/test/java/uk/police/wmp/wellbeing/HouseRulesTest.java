package uk.police.wmp.wellbeing;

import uk.police.wmp.houserules.HouseRules;

class HouseRulesTest extends HouseRules {}
