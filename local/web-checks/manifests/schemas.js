// The schemas that Kubernetes, CloudNativePG, External Secrets and the Gateway API publish, as the kubernetes-models packages hold them:
// compiled by ajv for the values, and as types for what no schema forbids, a field that nobody knows.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020.js";
import ts from "typescript";

const PACKAGES = {
  "postgresql.cnpg.io": "@kubernetes-models/cloudnative-pg/",
  "external-secrets.io": "@kubernetes-models/external-secrets/",
  "gateway.networking.k8s.io": "@kubernetes-models/gateway-api/",
};
const here = import.meta.dirname;
const objectStore = new Ajv({ allErrors: true }).compile(JSON.parse(readFileSync(join(here, "object-store.schema.json"), "utf8")));

function moduleOf({ apiVersion, kind }) {
  const group = apiVersion.split("/")[0];
  return `${PACKAGES[group] ?? "kubernetes-models/"}${apiVersion}/${kind}`;
}

const isObjectStore = (resource) => resource.kind === "ObjectStore";
const titled = (resource) => `${resource.kind} ${resource.metadata.name}`;

/** What is wrong with a resource's values, in words; nothing, if nothing is. */
export async function wrongValues(resource) {
  if (isObjectStore(resource)) {
    return objectStore(resource) ? "" : `${titled(resource)}: ${JSON.stringify(objectStore.errors)}`;
  }
  const { [resource.kind]: Model } = await import(moduleOf(resource));
  try {
    new Model(structuredClone(resource)).validate();
    return "";
  } catch (refused) {
    return `${titled(resource)}: ${refused.message}`;
  }
}

/** Fields that no type has: the compiler refuses them in a literal. */
export function unknownFields(resources, name) {
  const typed = resources.filter((resource) => !isObjectStore(resource));
  const source = typed.map((resource, number) =>
    `import type { I${resource.kind} as T${number} } from "${moduleOf(resource)}";\n` +
    `export const r${number}: T${number} = ${JSON.stringify(resource, null, 1)};\n`).join("");
  const folder = join(here, "../target");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.ts`);
  writeFileSync(file, source);
  const program = ts.createProgram([file], {
    noEmit: true,
    strict: true,
    skipLibCheck: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
  });
  return ts.getPreEmitDiagnostics(program).map(({ file: at, start, messageText }) =>
    `${at ? at.text.slice(start, start + 60).split("\n")[0] : ""}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`);
}
