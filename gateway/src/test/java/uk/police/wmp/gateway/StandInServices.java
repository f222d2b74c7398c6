package uk.police.wmp.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/**
 * Recruitment and volunteers answer, the change portfolio stalls on figures, nothing listens where wellbeing should be; or, with
 * {@link #ALL_ANSWER}, all of them answer.
 */
public final class StandInServices implements QuarkusTestResourceLifecycleManager {

    public static final String ALL_ANSWER = "all-answer";

    private Map<String, String> others = Map.of();
    private StandInServer recruitment;
    private StandInServer volunteers;
    private StandInServer changePortfolio;

    /** Settings of the gateway that a test wants otherwise. */
    @Override
    public void init(Map<String, String> settings) {
        others = settings;
    }

    @Override
    public Map<String, String> start() {
        recruitment = new StandInServer(false);
        volunteers = new StandInServer(false);
        boolean allAnswer = others.containsKey(ALL_ANSWER);
        changePortfolio = new StandInServer(!allAnswer);
        Map<String, String> settings = new HashMap<>(Map.of(
                "RECRUITMENT_URL",
                recruitment.address().toString(),
                "VOLUNTEERS_URL",
                volunteers.address().toString(),
                "CHANGE_PORTFOLIO_URL",
                changePortfolio.address().toString(),
                "WELLBEING_URL",
                allAnswer ? volunteers.address().toString() : "http://localhost:1",
                "gateway.upstream.interactive.answer-timeout",
                // a test that waits for the stalling one shouldn't wait long; one for whom all answer waits for a busy
                // machine
                allAnswer ? "60s" : "2s",
                "gateway.upstream.interactive.connections",
                "8"));
        settings.putAll(others);
        return settings;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(recruitment, new TestInjector.MatchesType(StandInServer.class));
    }

    @Override
    public void stop() {
        recruitment.close();
        volunteers.close();
        changePortfolio.close();
    }
}
