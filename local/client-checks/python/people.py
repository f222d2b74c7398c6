"""What an analyst writes with the generated Python client, against the running system."""

import os
import uuid

from people_client import ApiClient, Configuration
from people_client.api.figures_api import FiguresApi
from people_client.api.recruitment_changes_api import RecruitmentChangesApi
from people_client.api.recruitment_workers_api import RecruitmentWorkersApi
from people_client.models.record_worker import RecordWorker
from people_client.models.worker_change import WorkerChange
from people_client.models.worker_patch import WorkerPatch

client = ApiClient(Configuration(host=os.environ["GATEWAY"]))
client.set_default_header("Authorization", "Bearer " + os.environ["TOKEN"])

workers = RecruitmentWorkersApi(client)
assert len(workers.list_workers(limit=2).items) == 2

external_id = f"PYTHON-{uuid.uuid4()}"
made = workers.create_worker_with_http_info(
    RecordWorker(
        externalId=external_id, givenName="Pat", familyName="Python", sex="F", ethnicity="W1", disability="NO"
    )
)
assert made.data.external_id == external_id
changed = workers.change_worker(made.data.id, made.headers["ETag"], WorkerPatch(givenName="Patricia"))
assert changed.given_name == "Patricia"
assert changed.version > made.data.version

figure = FiguresApi(client).get_figure("workforce-strength")
heads = figure.rows[0][-1].actual_instance
assert heads > 0, heads

events = RecruitmentChangesApi(client).recruitment_list_changes(limit=2, record_type=["workers"])
assert len(events) == 2
for event in events:
    change = event.actual_instance
    assert isinstance(change, WorkerChange), change
    assert change.data.external_id, change
