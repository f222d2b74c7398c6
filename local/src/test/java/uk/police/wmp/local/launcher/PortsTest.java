package uk.police.wmp.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void areTheUsualOnesUnlessTheEnvironmentSaysOtherwise() {
        Ports ports = Ports.from(Map.of("GATEWAY_PORT", "18080", "CHANGE_PORTFOLIO_MANAGEMENT_PORT", " 19084 "));

        assertThat(ports.of(Application.GATEWAY)).isEqualTo(18080);
        assertThat(ports.managementOf(Application.GATEWAY)).isEqualTo(9080);
        assertThat(ports.of(Application.CHANGE_PORTFOLIO)).isEqualTo(8084);
        assertThat(ports.managementOf(Application.CHANGE_PORTFOLIO)).isEqualTo(19084);
    }

    @Test
    void whatIsNoPortIsSaidWithItsVariable() {
        for (String wrong : new String[] {"0", "65536", "eighty", "-1", "999999"}) {
            assertThatThrownBy(() -> Ports.from(Map.of("WELLBEING_PORT", wrong)))
                    .isInstanceOf(PlainFailure.class)
                    .hasMessageContaining("WELLBEING_PORT is '" + wrong + "'");
        }
        assertThat(Ports.from(Map.of("WELLBEING_PORT", "65535")).of(Application.WELLBEING))
                .isEqualTo(65535);
    }

    @Test
    void twoThatWantTheSamePortAreSaidBeforeTheyQuarrel() {
        assertThatThrownBy(() -> Ports.from(Map.of("POSTGRES_PORT", "8081")))
                .isInstanceOf(PlainFailure.class)
                .hasMessageContaining("RECRUITMENT_PORT and POSTGRES_PORT are both 8081");
    }

    @Test
    void everyPortInUseIsSaidAtOnceWithTheVariableThatChoosesAnother() throws IOException {
        try (ServerSocket first = listen();
                ServerSocket second = listen()) {
            Map<String, String> environment = FreePorts.environment();
            environment.put("GATEWAY_PORT", String.valueOf(first.getLocalPort()));
            environment.put("IDENTITY_PORT", String.valueOf(second.getLocalPort()));
            Ports ports = Ports.from(environment);

            assertThatThrownBy(ports::refuseTaken)
                    .isInstanceOf(PlainFailure.class)
                    .hasMessageContaining("Port " + first.getLocalPort() + " is in use")
                    .hasMessageContaining("GATEWAY_PORT=")
                    .hasMessageContaining("Port " + second.getLocalPort() + " is in use")
                    .hasMessageContaining("IDENTITY_PORT=");
        }
        Ports.from(new HashMap<>(FreePorts.environment())).refuseTaken();
    }

    private static ServerSocket listen() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }
}
