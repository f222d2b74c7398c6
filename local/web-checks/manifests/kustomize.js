// As much of Kustomize as deploy/kubernetes uses, and no more: what it doesn't know it refuses, so that nothing passes unseen.
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parse, parseAllDocuments } from "yaml";

const KNOWN = ["apiVersion", "kind", "namespace", "resources", "components", "configMapGenerator", "images", "patches"];
// lists whose entries have a name, as the schemas' patchMergeKey says; every other list is replaced as a whole
const MERGED_BY = { containers: "name", env: "name", volumes: "name", volumeMounts: "mountPath", ports: "containerPort" };

export function documents(file) {
  return parseAllDocuments(readFileSync(file, "utf8"), { merge: true, uniqueKeys: true }).map((document) => {
    if (document.errors.length > 0) throw new Error(`${file}: ${document.errors[0].message}`);
    return document.toJS();
  });
}

/** Every resource of a folder with a kustomization.yaml, patched. */
export function build(folder, given = []) {
  const kustomization = parse(readFileSync(join(folder, "kustomization.yaml"), "utf8"));
  const unknown = Object.keys(kustomization).filter((key) => !KNOWN.includes(key));
  if (unknown.length > 0) throw new Error(`${folder}: this check doesn't know ${unknown}`);

  const resources = [...given];
  for (const name of kustomization.resources ?? []) {
    const path = join(folder, name);
    if (!existsSync(path)) throw new Error(`${folder} lists ${name}, which isn't there`);
    resources.push(...(statSync(path).isDirectory() ? build(path) : documents(path)));
  }
  for (const generated of kustomization.configMapGenerator ?? []) generate(generated, resources);
  for (const patch of kustomization.patches ?? []) apply(patch, folder, resources);
  for (const image of kustomization.images ?? []) rename(image, resources, folder);
  for (const resource of resources) {
    if (kustomization.namespace && resource.kind !== "Namespace") resource.metadata.namespace = kustomization.namespace;
  }
  return (kustomization.components ?? []).reduce((sofar, name) => build(join(folder, name), sofar), resources);
}

function generate({ name, behavior = "create", literals }, resources) {
  const there = resources.find((resource) => resource.kind === "ConfigMap" && resource.metadata.name === name);
  if ((behavior === "merge") !== (there !== undefined)) throw new Error(`ConfigMap ${name}: ${behavior} of what is${there ? "" : "n't"} there`);
  const data = Object.fromEntries(literals.map((literal) => literal.split(/=(.*)/s).slice(0, 2)));
  if (there) {
    const strange = Object.keys(data).filter((key) => !(key in there.data));
    if (strange.length > 0) throw new Error(`ConfigMap ${name} has no ${strange} to change`);
    Object.assign(there.data, data);
  } else {
    resources.push({ apiVersion: "v1", kind: "ConfigMap", metadata: { name }, data });
  }
}

function apply({ path, target }, folder, resources) {
  const [patch] = documents(join(folder, path));
  const { kind, name } = target ?? { kind: patch.kind, name: patch.metadata.name };
  const met = resources.filter((resource) => resource.kind === kind && (name === undefined || resource.metadata.name === name));
  if (met.length === 0) throw new Error(`${folder}/${path} patches ${kind} ${name ?? ""}, of which there is none`);
  for (const resource of met) {
    if (resource.apiVersion !== patch.apiVersion) throw new Error(`${folder}/${path} is of ${patch.apiVersion}, ${kind} of ${resource.apiVersion}`);
    const { metadata, ...changes } = patch;
    merge(resource, structuredClone(changes));
  }
}

function merge(into, changes) {
  for (const [key, change] of Object.entries(changes)) {
    const there = into[key];
    if (Array.isArray(change) && Array.isArray(there) && key in MERGED_BY) {
      for (const entry of change) {
        const same = there.find((one) => one[MERGED_BY[key]] === entry[MERGED_BY[key]]);
        if (same) merge(same, entry);
        else there.push(entry);
      }
    } else if (change === null) {
      delete into[key];
    } else if (typeof change === "object" && !Array.isArray(change) && there) {
      merge(there, change);
    } else {
      into[key] = change;
    }
  }
}

function rename({ name, newName, newTag }, resources, folder) {
  const using = resources.flatMap(containers).filter((container) => container.image === name);
  if (using.length === 0) throw new Error(`${folder}: no container is of the image ${name}`);
  for (const container of using) container.image = `${newName}:${newTag}`;
}

export function containers(resource) {
  return resource.spec?.template?.spec?.containers ?? [];
}
