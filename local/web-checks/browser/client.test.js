// The generated TypeScript client, compiled, against the running system.
import assert from "node:assert/strict";
import { test } from "node:test";
import { people } from "../target/client/people.js";

const api = people(process.env.GATEWAY, process.env.TOKEN);

test("reads a list to its end", async () => {
  const none = await api.workersNamed("Nobody Has This Name");
  assert.deepEqual(none, []);
});

test("reads the paper", async () => {
  assert.ok((await api.paperTitle())?.length > 5);
});

test("reads a number of a figure", async () => {
  assert.ok((await api.number("workforce-strength")) > 0);
});

test("reads the feed by the kind of its events", async () => {
  const first = await api.firstWorkers();
  assert.equal(first.length, 2);
  assert.ok(first.every((externalId) => !externalId.startsWith("uk.police")));
});

test("is told every fault of a request at once", async () => {
  assert.ok((await api.faultsOfAnImpossibleWorker()).length > 3);
});
