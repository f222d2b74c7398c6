package uk.police.wmp.gateway.routes;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Recruitment and volunteers answer (each for itself), nothing listens where wellbeing should be. */
public final class StandInServices implements QuarkusTestResourceLifecycleManager {

    private StandInServer recruitment;
    private StandInServer volunteers;

    @Override
    public Map<String, String> start() {
        recruitment = new StandInServer();
        volunteers = new StandInServer();
        return Map.of(
                "RECRUITMENT_URL",
                recruitment.address().toString(),
                "VOLUNTEERS_URL",
                volunteers.address().toString(),
                "CHANGE_PORTFOLIO_URL",
                volunteers.address().toString(),
                "WELLBEING_URL",
                "http://localhost:1",
                "gateway.upstream.interactive.answer-timeout",
                "700ms",
                "gateway.upstream.interactive.connections",
                "4");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(recruitment, new TestInjector.MatchesType(StandInServer.class));
    }

    @Override
    public void stop() {
        recruitment.close();
        volunteers.close();
    }
}
