// Prints an environment that gives every part of ./start a port that is free now: node free-ports.mjs
import { createServer } from "node:net";

const names = ["GATEWAY", "RECRUITMENT", "WELLBEING", "VOLUNTEERS", "CHANGE_PORTFOLIO"]
  .flatMap((application) => [`${application}_PORT`, `${application}_MANAGEMENT_PORT`])
  .concat("IDENTITY_PORT", "POSTGRES_PORT");

// all are held until all are known, so that none is given twice
const servers = await Promise.all(
  names.map(() => new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => resolve(server));
  })),
);
names.forEach((name, index) => console.log(`${name}=${servers[index].address().port}`));
servers.forEach((server) => server.close());
