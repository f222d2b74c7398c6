package uk.police.wmp.recruitment.promotion.calendar;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import uk.police.wmp.history.ReadAsKnown;
import uk.police.wmp.recruitment.promotion.calendar.PromotionCalendar.Entry;
import uk.police.wmp.recruitment.promotion.calendar.PromotionCalendar.Opportunity;
import uk.police.wmp.recruitment.promotion.opportunity.DevelopmentOpportunityService;
import uk.police.wmp.recruitment.promotion.opportunity.DevelopmentOpportunityView;
import uk.police.wmp.recruitment.promotion.process.PromotionProcessService;
import uk.police.wmp.recruitment.promotion.process.PromotionProcessView;

@Singleton
class PromotionCalendarService {

    private final PromotionProcessService processes;
    private final DevelopmentOpportunityService opportunities;
    private final Clock clock;

    PromotionCalendarService(
            PromotionProcessService processes, DevelopmentOpportunityService opportunities, Clock clock) {
        this.processes = processes;
        this.opportunities = opportunities;
        this.clock = clock;
    }

    @ReadAsKnown
    public PromotionCalendar today() {
        LocalDate today = LocalDate.now(clock);
        List<DevelopmentOpportunityView> toCome = opportunities.notOverBefore(today);
        return new PromotionCalendar(
                today,
                processes.published(today).stream()
                        .map(process -> entry(process, toCome))
                        .toList());
    }

    private static Entry entry(PromotionProcessView process, List<DevelopmentOpportunityView> toCome) {
        return new Entry(
                process.id(),
                process.externalId(),
                process.fromRank(),
                process.toRank(),
                process.season(),
                process.year(),
                process.opensOn(),
                process.closesOn(),
                process.outcomesOn(),
                toCome.stream()
                        .filter(opportunity -> preparesFor(process, opportunity))
                        .map(o -> new Opportunity(o.kind(), o.name(), o.startsOn(), o.endsOn()))
                        .toList());
    }

    private static boolean preparesFor(PromotionProcessView process, DevelopmentOpportunityView opportunity) {
        return opportunity.processId() == null
                ? process.toRank().equals(opportunity.towardsRank())
                : process.id().equals(opportunity.processId());
    }
}
