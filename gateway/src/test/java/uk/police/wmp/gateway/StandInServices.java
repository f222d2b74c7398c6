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
                "gateway.upstream.interactive.answer-timeout", // those that answer are waited for on a busy machine
                "60s",
                "gateway.upstream.interactive.connections",
                "8"));
        if (!allAnswer) { // a test that waits for one that stalls shouldn't wait long
            settings.put("gateway.upstream.interactive-answer-timeouts.change-portfolio", "2s");
            settings.put("gateway.upstream.interactive-answer-timeouts.volunteers", "2s");
        }
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
