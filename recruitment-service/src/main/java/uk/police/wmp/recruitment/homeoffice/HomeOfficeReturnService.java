package uk.police.wmp.recruitment.homeoffice;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.police.wmp.history.ReadAsKnown;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.history.Writer;
import uk.police.wmp.recruitment.homeoffice.ReturnValidation.FailedCell;
import uk.police.wmp.rest.Caller;
import uk.police.wmp.rest.IfMatch;
import uk.police.wmp.rest.ListQuery;
import uk.police.wmp.rest.Problem;
import uk.police.wmp.rest.RecordNotFound;

@Singleton
class HomeOfficeReturnService {

    private static final String RECORD_TYPE = "home-office-returns";

    private final HomeOfficeReturnRepository returns;
    private final ReturnRules rules;
    private final Writer writer;
    private final IfMatch ifMatch;
    private final Caller caller;
    private final Clock clock;

    HomeOfficeReturnService(
            HomeOfficeReturnRepository returns,
            ReturnRules rules,
            Writer writer,
            IfMatch ifMatch,
            Caller caller,
            Clock clock) {
        this.returns = returns;
        this.rules = rules;
        this.writer = writer;
        this.ifMatch = ifMatch;
        this.caller = caller;
        this.clock = clock;
    }

    ListQuery<HomeOfficeReturnView> list(HomeOfficeReturnFilter filter) {
        return ListQuery.of(returns, HomeOfficeReturnView.class)
                .where("censusOn = :censusOn", "censusOn", filter.censusOn())
                .where("state = :state", "state", filter.state())
                .sortable("censusOn", "externalId")
                .csv(HomeOfficeReturnView.class);
    }

    @ReadAsKnown
    public HomeOfficeReturnView get(UUID id) {
        return returns.find("id", id)
                .project(HomeOfficeReturnView.class)
                .firstResultOptional()
                .orElseThrow(() -> new RecordNotFound(RECORD_TYPE, id));
    }

    @ReadAsKnown
    public ReturnValidation validate(LocalDate censusOn) {
        CensusDay.require(censusOn, LocalDate.now(clock));
        return rules.check(censusOn);
    }

    /** Checks and submits in one transaction: nothing can change between what was checked and what is submitted. */
    @WriteTransaction
    public HomeOfficeReturnView submit(LocalDate censusOn, SubmitReturn details) throws SQLException {
        LocalDate today = LocalDate.now(clock);
        CensusDay.require(censusOn, today);
        HomeOfficeReturn filed = returns.ofDay(censusOn).orElseGet(HomeOfficeReturn::new);
        filed.submit(details, censusOn, today, caller.actor(), writer.begin());
        refuseFaults(rules.check(censusOn).failedCells());
        returns.persistAndFlush(filed);
        rules.keepHeads(filed.id(), censusOn);
        return HomeOfficeReturnView.of(filed);
    }

    @WriteTransaction
    public HomeOfficeReturnView withdraw(LocalDate censusOn, WithdrawReturn details) {
        HomeOfficeReturn filed = returns.ofDay(censusOn).orElseThrow(() -> new RecordNotFound(RECORD_TYPE, censusOn));
        ifMatch.require(filed.version());
        filed.withdraw(details.reason(), LocalDate.now(clock));
        returns.flush();
        return HomeOfficeReturnView.of(filed);
    }

    private static void refuseFaults(List<FailedCell> failed) {
        if (!failed.isEmpty()) {
            throw new Problem(
                            409,
                            "rule-broken",
                            "The return fails its validation",
                            failed.size() + (failed.size() == 1 ? " cell fails" : " cells fail")
                                    + ": see failedCells. Mend the records and submit again.")
                    .with("failedCells", failed);
        }
    }
}
