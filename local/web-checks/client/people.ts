// What a front-end team writes against the generated client. It is compiled with every check on, so a change of the API that
// breaks such a client fails here first; browser/client.test.js runs it against the running system.
import createClient from "openapi-fetch";
import type { paths } from "../generated/api";

/** Of an answer's forms the one that is asked for; a list is CSV too, a paper HTML, a figure JSON-stat. */
type Json = `application/${"" | "problem+" | "cloudevents-batch+"}json`;

export function people(gateway: string, token: string) {
  const api = createClient<paths, Json>({ baseUrl: gateway, headers: { Authorization: `Bearer ${token}` } });
  return {
    /** Every worker of a family name, page after page. */
    async workersNamed(familyName: string): Promise<string[]> {
      const found: string[] = [];
      let after: string | undefined;
      do {
        const { data, error } = await api.GET("/recruitment/v1/workers", {
          params: { query: { familyName, limit: 500, ...(after === undefined ? {} : { after }) } },
        });
        if (error) throw new Error(error.detail);
        found.push(...data.items.map((worker) => worker.externalId));
        after = data.next;
      } while (after !== undefined);
      return found;
    },

    /** The fields of a worker who can't be, as the problem that refuses it names them. */
    async faultsOfAnImpossibleWorker(): Promise<string[]> {
      const { error } = await api.POST("/recruitment/v1/workers", {
        body: { externalId: "", givenName: "", familyName: "", sex: "?", ethnicity: "?", disability: "?" },
      });
      return (error?.violations ?? []).map((violation) => violation.field);
    },

    /** Grants a clearance as it was read, or not at all: the generated types ask for If-Match. */
    async grantClearance(id: string, decidedOn: string): Promise<string | undefined> {
      const path = { id };
      const { data: read, response } = await api.GET("/recruitment/v1/vetting-clearances/{id}", { params: { path } });
      if (read === undefined) throw new Error(`There is no clearance ${id}`);
      const { data, error } = await api.POST("/recruitment/v1/vetting-clearances/{id}/grant", {
        params: {
          path,
          header: { "If-Match": response.headers.get("ETag") ?? `"${read.version}"`, "Idempotency-Key": crypto.randomUUID() },
        },
        body: { decidedOn },
      });
      if (error) throw new Error([error.detail, ...(error.allowedSteps ?? [])].join(" "));
      return data.expiresOn;
    },

    /** Changes a given name from what it was when it was read; gives the new one. */
    async rename(id: string, version: number, givenName: string): Promise<string | undefined> {
      const { data, error } = await api.PATCH("/recruitment/v1/workers/{id}", {
        params: { path: { id }, header: { "If-Match": `"${version}"` } },
        body: { givenName },
        headers: { "Content-Type": "application/merge-patch+json" },
      });
      if (error) throw new Error(error.detail);
      return data.givenName;
    },

    /** The last cell of a figure's first row, when it is a number and not the reason why there is none. */
    async number(figure: string): Promise<number | undefined> {
      const { data, error } = await api.GET("/v1/figures/{id}", { params: { path: { id: figure } } });
      if (error) throw new Error(error.detail);
      const cell = data.rows[0]?.at(-1);
      return typeof cell === "number" ? cell : undefined;
    },

    /** Who was made known first: an event's type says what its data is. */
    async firstWorkers(): Promise<string[]> {
      const { data, error } = await api.GET("/recruitment/v1/changes", {
        params: { query: { recordType: ["workers"], limit: 2 } },
        headers: { Accept: "application/cloudevents-batch+json" },
      });
      if (error) throw new Error(error.detail);
      return data.map((event) =>
        event.type === "uk.police.wmp.workers.created" ? (event.data?.externalId ?? "removed") : event.type,
      );
    },

    async paperTitle(): Promise<string | undefined> {
      const { data } = await api.GET("/v1/board-papers/{id}", { params: { path: { id: "people-strategy-2022" } } });
      return data?.title;
    },
  };
}
