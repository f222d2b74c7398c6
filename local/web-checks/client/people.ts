// What a front-end team writes against the generated client. It is compiled with every check on, so a change of the API that
// breaks such a client fails here first; browser/client.test.js runs it against the running system.
import createClient from "openapi-fetch";
import type { paths } from "../generated/api";

/** What comes as JSON unless another form is asked for, such as a list (CSV) or a paper (HTML). */
function asJson<T>(data: T | string | undefined): T {
  if (data === undefined || typeof data === "string") {
    throw new Error("The answer is not JSON");
  }
  return data;
}

export function people(gateway: string, token: string) {
  const api = createClient<paths>({ baseUrl: gateway, headers: { Authorization: `Bearer ${token}` } });
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
        const page = asJson(data);
        found.push(...(page.items ?? []).map((worker) => worker.externalId ?? ""));
        after = page.next;
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

    async paperTitle(): Promise<string | undefined> {
      const { data } = await api.GET("/v1/board-papers/{id}", { params: { path: { id: "people-strategy-2022" } } });
      return asJson(data).title;
    },
  };
}
