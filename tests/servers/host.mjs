// What the hosts of this folder share: options, TLS on a free port of this computer, and an end together with the test.
import fs from "node:fs";
import https from "node:https";
import { createRequire } from "node:module";
import path from "node:path";
import { parseArgs } from "node:util";

export const { values: options } = parseArgs({
    options: {
        modules: { type: "string" }, // The folder in which the packages of package.json are installed.
        cert: { type: "string" },
        key: { type: "string" },
        token: { type: "string", default: "test-token" },
        upstream: { type: "string" },
        ca: { type: "string" },
    },
});

/** Loads a package from the folder of --modules, which is not above this file. */
export function load(name) {
    return createRequire(path.join(options.modules, "package.json"))(name);
}

/** Serves until standard input closes; the first line on standard output says where. */
export function serve(listener, details = {}) {
    const server = https.createServer(
        { cert: fs.readFileSync(options.cert), key: fs.readFileSync(options.key), keepAlive: true },
        listener);
    server.keepAliveTimeout = 60_000;
    server.listen(0, "127.0.0.1", () => {
        console.log(JSON.stringify({ port: server.address().port, token: options.token, ...details }));
    });
    process.stdin.on("end", () => process.exit(0));
    process.stdin.resume();
    return server;
}

/** Lets nobody in who does not carry the token. */
export function isAuthorized(request) {
    return request.headers.authorization === `Bearer ${options.token}`;
}
