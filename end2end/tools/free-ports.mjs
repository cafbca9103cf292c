// Prints as many free loopback ports as its argument asks for, on one line.
import { createServer } from "node:net";

const servers = await Promise.all(
  Array.from({ length: Number(process.argv[2]) }, () => {
    const server = createServer();
    return new Promise((resolve, reject) => {
      server.once("error", reject).listen(0, "127.0.0.1", () => resolve(server));
    });
  }),
);
console.log(servers.map((server) => server.address().port).join(" "));
servers.forEach((server) => server.close());
