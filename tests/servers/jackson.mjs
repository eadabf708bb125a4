// The SCIM side of SAML Jackson, with its storage in memory. Without a webhook: nothing is told to anybody.
import { load, options, serve } from "./host.mjs";

const express = load("express");
const { default: jackson } = load("@boxyhq/saml-jackson");

const { directorySyncController } = await jackson({
    externalUrl: "https://localhost",
    samlPath: "/saml",
    scimPath: "/scim/v2.0",
    db: { engine: "mem" },
    logger: { info() {}, warn() {}, error() {} },
    noAnalytics: true,
});
const { data: directory, error } = await directorySyncController.directories.create({
    name: "test", tenant: "test", product: "steward", type: "generic-scim-v2", webhook_url: "", webhook_secret: "",
});
if (error)
    throw new Error(error.message);
options.token = directory.scim.secret;

const app = express();
app.disable("x-powered-by");
app.use(express.json({ type: ["application/scim+json", "application/json"], limit: "1mb" }));
app.all("/scim/v2/Users/:id?", async (request, response) => {
    const { count, startIndex, filter } = request.query;
    const answer = await directorySyncController.requests.handle({
        method: request.method,
        body: request.body,
        directoryId: directory.id,
        resourceId: request.params.id,
        resourceType: "users",
        apiSecret: (request.headers.authorization ?? "").replace(/^Bearer /, ""),
        query: {
            count: count === undefined ? undefined : Number(count),
            startIndex: startIndex === undefined ? undefined : Number(startIndex),
            filter,
        },
    });
    response.status(answer.status).json(answer.data);
});
serve(app, { path: "/scim/v2" });
