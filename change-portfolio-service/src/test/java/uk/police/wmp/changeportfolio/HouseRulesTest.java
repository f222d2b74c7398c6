package uk.police.wmp.changeportfolio;

import uk.police.wmp.houserules.HouseRules;

class HouseRulesTest extends HouseRules {}
