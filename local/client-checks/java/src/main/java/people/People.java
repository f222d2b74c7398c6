package people;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import people.client.ApiClient;
import people.client.ApiException;
import people.client.ApiResponse;
import people.client.api.FiguresApi;
import people.client.api.RecruitmentChangesApi;
import people.client.api.RecruitmentWorkersApi;
import people.client.model.FigureCell;
import people.client.model.RecordWorker;
import people.client.model.RecruitmentChangeEvent;
import people.client.model.RecruitmentWorkerView;
import people.client.model.WorkerChange;
import people.client.model.WorkerPage;
import people.client.model.WorkerPatch;

/** What another force's Java programmer writes with the generated client, against the running system. */
public final class People {

    private final ApiClient client = new ApiClient();

    private People(String gateway, String token) {
        URI address = URI.create(gateway);
        client.setScheme(address.getScheme());
        client.setHost(address.getHost());
        client.setPort(address.getPort());
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
    }

    public static void main(String[] arguments) throws ApiException {
        People people = new People(System.getenv("GATEWAY"), System.getenv("TOKEN"));
        people.changesAWorker();
        people.readsACell();
        people.readsTheFeed();
    }

    private void changesAWorker() throws ApiException {
        RecruitmentWorkersApi workers = new RecruitmentWorkersApi(client);
        WorkerPage page = workers.listWorkers(
                RecruitmentWorkersApi.APIListWorkersRequest.newBuilder().limit(2).build());
        expect(page.getItems().size() == 2, "two workers");
        String externalId = "JAVA-" + UUID.randomUUID();
        ApiResponse<RecruitmentWorkerView> made = workers.createWorkerWithHttpInfo(
                RecruitmentWorkersApi.APICreateWorkerRequest.newBuilder()
                        .recordWorker(new RecordWorker()
                                .externalId(externalId)
                                .givenName("Jo")
                                .familyName("Java")
                                .sex("F")
                                .ethnicity("W1")
                                .disability("NO"))
                        .build());
        RecruitmentWorkerView worker = made.getData();
        expect(worker.getExternalId().equals(externalId), "the worker as sent");
        String version = made.getHeaders().get("ETag").getFirst();
        RecruitmentWorkerView changed = workers.changeWorker(RecruitmentWorkersApi.APIChangeWorkerRequest.newBuilder()
                .id(worker.getId())
                .ifMatch(version)
                .workerPatch(new WorkerPatch().givenName("Joanna"))
                .build());
        expect("Joanna".equals(changed.getGivenName()), "the change");
        expect(changed.getVersion() > worker.getVersion(), "a new version");
    }

    private void readsACell() throws ApiException {
        List<List<FigureCell>> rows = new FiguresApi(client)
                .getFigure(FiguresApi.APIGetFigureRequest.newBuilder()
                        .id("workforce-strength")
                        .build())
                .getRows();
        Object heads = rows.getFirst().getLast().getActualInstance();
        expect(heads instanceof BigDecimal, "a number of heads, not " + heads);
    }

    private void readsTheFeed() throws ApiException {
        List<RecruitmentChangeEvent> events = new RecruitmentChangesApi(client)
                .recruitmentListChanges(RecruitmentChangesApi.APIRecruitmentListChangesRequest.newBuilder()
                        .recordType(List.of("workers"))
                        .limit(2)
                        .build());
        expect(events.size() == 2, "two events");
        for (RecruitmentChangeEvent event : events) {
            WorkerChange change = (WorkerChange) event.getActualInstance();
            expect(change.getData().getExternalId() != null, "the worker that " + change.getSubject() + " is");
        }
    }

    private static void expect(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError("Expected " + what);
        }
    }
}
