// deploy/kubernetes against the published schemas, against itself, and against docker-compose.yml, which is what the tests start.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { build, containers, documents } from "./kustomize.js";
import { unknownFields, wrongValues } from "./schemas.js";

const repository = join(import.meta.dirname, "../../..");
const kubernetes = join(repository, "deploy/kubernetes");
const BASE = "base";
const OVERLAYS = readdirSync(join(kubernetes, "overlays")).map((name) => `overlays/${name}`);
const [compose] = documents(join(repository, "docker-compose.yml"));
const APPLICATIONS = Object.keys(compose.services).filter((name) => !["database", "keycloak"].includes(name));

const named = (resources, kind, name) => {
  const found = resources.filter((resource) => resource.kind === kind && resource.metadata.name === name);
  assert.equal(found.length, 1, `one ${kind} ${name}`);
  return found[0];
};
const application = (resources, name) => {
  const pod = named(resources, "Deployment", name).spec.template;
  return { ...named(resources, "Deployment", name).spec, pod, container: containers({ spec: { template: pod } })[0] };
};
const port = (container, name) => container.ports.find((one) => one.name === name).containerPort;
const seconds = (duration) => parseInt(duration, 10) * (duration.endsWith("m") ? 60 : 1);

/** Its own variables and those of the ConfigMaps that it takes whole: a value, or the Secret that has it. */
function environment(resources, name) {
  const { container } = application(resources, name);
  const all = {};
  for (const { configMapRef } of container.envFrom ?? []) Object.assign(all, named(resources, "ConfigMap", configMapRef.name).data);
  for (const { name: variable, value, valueFrom } of container.env) all[variable] = value ?? valueFrom;
  return all;
}

const COMPONENTS = readdirSync(join(kubernetes, "components")).map((name) => `components/${name}`);
const resourcesOf = (folder) => build(join(kubernetes, folder), COMPONENTS.includes(folder) ? resourcesOf(BASE) : []);

for (const folder of [BASE, ...COMPONENTS, ...OVERLAYS]) {
  test(`${folder} is what the published schemas allow`, async () => {
    const resources = resourcesOf(folder);
    const wrong = await Promise.all(resources.map(wrongValues));
    assert.deepEqual(wrong.filter(Boolean), []);
    assert.deepEqual(unknownFields(resources, folder.replaceAll("/", "-")), []);
    const names = resources.map(({ kind, metadata }) => `${kind} ${metadata.name}`);
    assert.deepEqual(names.filter((name, at) => names.indexOf(name) !== at), [], "named twice");
  });
}

test("every file is listed", () => {
  for (const folder of [BASE, ...COMPONENTS, ...OVERLAYS]) {
    const [kustomization] = documents(join(kubernetes, folder, "kustomization.yaml"));
    const listed = [...(kustomization.resources ?? []), ...(kustomization.patches ?? []).map(({ path }) => path)];
    const there = readdirSync(join(kubernetes, folder)).filter((file) => file !== "kustomization.yaml");
    assert.deepEqual(there.filter((file) => !listed.includes(file)), [], folder);
  }
});

test("the applications are docker-compose.yml's: variables, values, ports, images, limits", () => {
  const resources = resourcesOf(BASE);
  const deployments = resources.filter(({ kind }) => kind === "Deployment").map(({ metadata }) => metadata.name);
  assert.deepEqual(deployments.sort(), [...APPLICATIONS].sort());
  for (const name of APPLICATIONS) {
    const theirs = compose.services[name];
    const ours = environment(resources, name);
    assert.deepEqual(Object.keys(ours).sort(), Object.keys(theirs.environment).sort(), name);
    for (const [variable, value] of Object.entries(theirs.environment)) {
      if (/(PASSWORD|SECRET)$/.test(variable)) {
        assert.ok(ours[variable].secretKeyRef, `${variable} of ${name} comes from a Secret`);
      } else if (variable === "DATABASE_URL") {
        assert.equal(new URL(ours[variable].slice(5)).pathname, new URL(value.slice(5)).pathname, name);
        assert.match(ours[variable], /sslmode=verify-full/);
      } else if (!value.startsWith("${") && !value.includes("//keycloak")) { // those the overlay gives
        assert.equal(ours[variable], value, `${variable} of ${name}`);
      }
    }
    const { container, pod } = application(resources, name);
    assert.equal(container.image, theirs.image);
    assert.equal(String(port(container, "http")), ours.HTTP_PORT);
    assert.equal(String(port(container, "management")), ours.MANAGEMENT_PORT);
    assert.equal(named(resources, "Service", name).spec.ports[0].port, port(container, "http"));
    assert.equal(container.resources.limits.memory, theirs.mem_limit.replace("m", "Mi"));
    assert.equal(container.resources.limits.cpu, String(theirs.cpus));
    assert.equal(`${pod.spec.securityContext.runAsUser}:${pod.spec.securityContext.runAsGroup}`, theirs.user);
    assert.equal(pod.spec.terminationGracePeriodSeconds, seconds(theirs.stop_grace_period));
  }
});

test("each application is doubled, asked about, held short and may be moved", () => {
  const resources = resourcesOf(BASE);
  for (const name of APPLICATIONS) {
    const { replicas, selector, pod, container } = application(resources, name);
    assert.ok(replicas >= 2, name);
    for (const probe of ["startupProbe", "livenessProbe", "readinessProbe"]) {
      assert.equal(container[probe].httpGet.port, "management", `${probe} of ${name}`);
      assert.equal(container[probe].httpGet.path, probe === "readinessProbe" ? "/q/health/ready" : "/q/health/live");
    }
    assert.deepEqual(container.securityContext,
      { readOnlyRootFilesystem: true, allowPrivilegeEscalation: false, capabilities: { drop: ["ALL"] } });
    assert.equal(pod.spec.securityContext.runAsNonRoot, true);
    assert.equal(pod.spec.enableServiceLinks, false);
    assert.ok(container.volumeMounts.some(({ mountPath }) => mountPath === "/tmp"));
    assert.deepEqual(named(resources, "PodDisruptionBudget", name).spec.selector, selector);
    for (const [label, value] of Object.entries(selector.matchLabels)) {
      assert.equal(pod.metadata.labels[label], value);
      assert.equal(named(resources, "Service", name).spec.selector[label], value);
    }
  }
});

test("who follows recruitment may reach it, and nobody else but the gateway", () => {
  const resources = resourcesOf(BASE);
  for (const name of APPLICATIONS) {
    const follows = name !== "gateway" && "RECRUITMENT_URL" in compose.services[name].environment;
    assert.equal(application(resources, name).pod.metadata.labels.follows, follows ? "recruitment" : undefined, name);
  }
  const closed = named(resources, "NetworkPolicy", "nobody").spec;
  assert.deepEqual(closed, { podSelector: {}, policyTypes: ["Ingress", "Egress"] });
});

test("the database is docker-compose.yml's, with room for an upgrade that rolls", () => {
  const resources = resourcesOf(BASE);
  const { managed, postgresql, bootstrap, imageName } = named(resources, "Cluster", "database").spec;
  const given = compose.services.database.command.filter((word) => word.includes("=")).map((word) => word.split("="));
  for (const [setting, value] of given) {
    // CloudNativePG archives by itself
    if (setting !== "max_connections" && !setting.startsWith("archive_")) assert.equal(postgresql.parameters[setting], value, setting);
  }
  const POOL = 20;
  const rolling = APPLICATIONS.map((name) => application(resources, name))
    .reduce((sum, { replicas, strategy }) => sum + POOL * (replicas + strategy.rollingUpdate.maxSurge), 0);
  assert.ok(Number(postgresql.parameters.max_connections) >= rolling + POOL);
  assert.equal(imageName.split(":")[1], compose.services.database.image.split(":")[1]);
  assert.equal(postgresql.pg_hba.at(-1), "host all all all reject");
  for (const name of APPLICATIONS) {
    const { DATABASE_OWNER_USERNAME: owner, DATABASE_OWNER_PASSWORD: ownersPassword, DATABASE_USERNAME: user, DATABASE_PASSWORD: password } =
      environment(resources, name);
    const role = (login) => managed.roles.find((one) => one.name === login);
    assert.equal(role(owner).passwordSecret.name, ownersPassword.secretKeyRef.name);
    assert.equal(role(user).passwordSecret.name, password.secretKeyRef.name);
    const database = resources.find(({ kind, metadata }) => kind === "Database" && metadata.name === name);
    assert.equal(database.spec.owner, owner);
    assert.ok(database.spec.extensions.some((extension) => extension.name === "btree_gist"));
    assert.ok(postgresql.pg_hba.includes(`hostssl ${database.spec.name} ${owner},${user} all scram-sha-256`));
  }
  assert.ok(managed.roles.every(({ superuser, createdb, inRoles }) => !superuser && !createdb && !inRoles));
  assert.equal(bootstrap.initdb.builtinLocale, "C.UTF-8");
});

test("a restored database archives beside what it was restored from", () => {
  const { bootstrap, externalClusters, plugins } = named(resourcesOf("components/restore"), "Cluster", "database").spec;
  assert.deepEqual(Object.keys(bootstrap), ["recovery"]);
  const [source] = externalClusters.filter(({ name }) => name === bootstrap.recovery.source);
  const archive = plugins.find(({ isWALArchiver }) => isWALArchiver).parameters;
  assert.equal(source.plugin.parameters.barmanObjectName, archive.barmanObjectName);
  assert.notEqual(source.plugin.parameters.serverName, archive.serverName);
});

for (const overlay of OVERLAYS) {
  test(`${overlay} gives every Secret, says where everything is, and names no image without a version`, () => {
    const resources = resourcesOf(overlay);
    const secrets = resources.filter(({ kind }) => kind === "ExternalSecret");
    const keysOf = (name) => {
      const { target, data } = named(secrets, "ExternalSecret", name).spec;
      return Object.keys(target?.template?.data ?? Object.fromEntries(data.map(({ secretKey }) => [secretKey, ""])));
    };
    for (const name of APPLICATIONS) {
      for (const value of Object.values(environment(resources, name))) {
        if (value.secretKeyRef) assert.ok(keysOf(value.secretKeyRef.name).includes(value.secretKeyRef.key));
        else assert.doesNotMatch(value, /\.invalid/, name);
      }
      assert.match(application(resources, name).container.image, /:(?!latest$)[\w.-]+$/);
    }
    const login = (role) => named(secrets, "ExternalSecret", role.passwordSecret.name).spec.target.template.data.username;
    for (const role of named(resources, "Cluster", "database").spec.managed.roles) assert.equal(login(role), role.name);
    const { accessKeyId, secretAccessKey } = named(resources, "ObjectStore", "backups").spec.configuration.s3Credentials;
    for (const { name, key } of [accessKeyId, secretAccessKey]) assert.ok(keysOf(name).includes(key));
    for (const { spec } of secrets) named(resources, spec.secretStoreRef.kind, spec.secretStoreRef.name);
  });
}
