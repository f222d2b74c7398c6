package uk.police.wmp.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.TestTokens;

/** No input, however odd, gives a 5xx, and what is refused is refused as a problem that says nothing of our insides. */
public abstract class OddInputIsRefused {

    private static final int AT_A_TIME = 4;
    private static final int MOST_FAULTS_SHOWN = 40;

    /** Enough: no resource is asked, so that all paths are alike. */
    private static final int A_FEW = 3;

    /** Where the document of this application's own operations is served. */
    protected String openApi() {
        return "/openapi";
    }

    /** Whether others ask it through an origin that isn't its own; all but the gateway itself. */
    protected boolean isBehindTheGateway() {
        return true;
    }

    @Test
    void oddInputIsRefusedAndNeverBreaksAnything() throws InterruptedException, ExecutionException {
        RunningApplication application = new RunningApplication();
        ApiDocument document = ApiDocument.parse(application.get(openApi() + "?format=json"));
        String token = TestTokens.token(document.permissions().toArray(String[]::new));
        List<Callable<Optional<String>>> calls =
                requests(document, KnownValues.of(document.operations(), application, token)).stream()
                        .map(request -> (Callable<Optional<String>>) () -> fault(application, request, token))
                        .toList();
        List<String> faults = new ArrayList<>();
        try (ExecutorService callers = Executors.newFixedThreadPool(AT_A_TIME)) {
            for (Future<Optional<String>> fault : callers.invokeAll(calls)) {
                fault.get().ifPresent(faults::add);
            }
        }
        assertThat(calls).as("odd requests").isNotEmpty();
        assertThat(faults.stream().limit(MOST_FAULTS_SHOWN))
                .as("%d faults in %d odd requests", faults.size(), calls.size())
                .isEmpty();
    }

    @Test
    void whatNoResourceIsAskedIsRefusedAsAProblemToo() {
        RunningApplication application = new RunningApplication();
        ApiDocument document = ApiDocument.parse(application.get(openApi() + "?format=json"));
        RawHttp server = new RawHttp(application.address());
        List<String> faults = document.operations().stream()
                .filter(Operation::reads)
                .map(Operation::path)
                .filter(path -> !path.contains("{"))
                .limit(A_FEW)
                .flatMap(path -> server.faults(path).stream())
                .toList();
        assertThat(faults).isEmpty();
    }

    @Test
    void everyAddressNamesItsMethods() {
        assertThat(usualHttp().methodFaults()).isEmpty();
    }

    @Test
    void headWorksWhereverGetDoes() {
        assertThat(usualHttp().headFaults()).isEmpty();
    }

    @Test
    void headersThatCantBeReadAreRefusedAsProblems() {
        assertThat(usualHttp().headerFaults()).isEmpty();
    }

    @Test
    void idsThatLookAlikeAreNotTwo() {
        RunningApplication application = new RunningApplication();
        ApiDocument document = ApiDocument.parse(application.get(openApi() + "?format=json"));
        String token = TestTokens.token(document.permissions().toArray(String[]::new));
        assertThat(new OneForm(application, document.operations(), token).faults())
                .isEmpty();
    }

    @Test
    void answersAreOfTheOriginAndTheCallerThatAsked() {
        if (isBehindTheGateway()) {
            assertThat(usualHttp().originFaults()).isEmpty();
        }
    }

    @Test
    void positionsToComeAreRefused() {
        assertThat(usualHttp().positionFaults()).isEmpty();
    }

    private UsualHttp usualHttp() {
        RunningApplication application = new RunningApplication();
        ApiDocument document = ApiDocument.parse(application.get(openApi() + "?format=json"));
        String token = TestTokens.token(document.permissions().toArray(String[]::new));
        KnownValues known = KnownValues.of(document.operations(), application, token);
        return new UsualHttp(application, known, document.operations(), token);
    }

    private static List<OddRequest> requests(ApiDocument document, KnownValues known) {
        List<OddRequest> requests = new ArrayList<>();
        int turn = 0;
        for (Operation operation : document.operations()) {
            Operation filled = known.in(operation);
            requests.addAll(OddAddresses.inThePath(operation));
            requests.addAll(OddAddresses.inQueryAndHeaders(filled, turn++));
            requests.addAll(OddBodies.of(filled));
        }
        return requests;
    }

    private static Optional<String> fault(RunningApplication application, OddRequest odd, String token) {
        HttpRequest.Builder request =
                application.request(odd.path()).method(odd.operation().method(), odd.body());
        request.headers(headers(odd, token));
        HttpResponse<String> response = application.send(request.build());
        int status = response.statusCode();
        boolean expected = odd.expected() == 0 ? status < 500 : status == odd.expected() || status == 404;
        if (!expected) {
            return Optional.of(odd + " answers " + status + ": " + response.body());
        }
        return ProblemAnswer.fault(response)
                .or(() -> odd.operation().undeclared(status))
                .map(fault -> odd + " " + fault);
    }

    private static String[] headers(OddRequest odd, String token) {
        List<String> headers = new ArrayList<>(odd.headers());
        headers.addAll(List.of("Authorization", "Bearer " + token));
        return headers.toArray(String[]::new);
    }
}
