// SCIMMY, a SCIM library, with what it leaves to its users: storage, unique user names, ETag and If-Match.
import crypto from "node:crypto";
import { isAuthorized, load, options, serve } from "./host.mjs";

const SCIMMY = load("scimmy");
const { SCIMMYRouters } = load("scimmy-routers");
const express = load("express");

const users = new Map();
const fail = (status, type, message) => { throw new SCIMMY.Types.Error(status, type, message); };

function stored(id) {
    return users.get(id) ?? fail(404, null, `Resource ${id} not found`);
}

function save(resource, instance) {
    const name = instance.userName.toLowerCase();
    for (const other of users.values()) {
        if (other.id !== resource.id && other.userName.toLowerCase() === name)
            fail(409, "uniqueness", "User name is already in use");
    }
    const before = resource.id ? stored(resource.id) : null;
    const { meta, password, ...content } = JSON.parse(JSON.stringify(instance));
    const now = new Date();
    const user = {
        ...content,
        id: resource.id ?? crypto.randomUUID(),
        meta: {
            created: before?.meta.created ?? now,
            lastModified: now,
            version: `W/"${(before ? Number(before.meta.version.match(/\d+/)[0]) : 0) + 1}"`,
        },
    };
    users.set(user.id, user);
    return user;
}

SCIMMY.Config.set({ etag: true, changePassword: true, bulk: { supported: true, maxOperations: 50, maxPayloadSize: 262144 },
                    filter: { supported: true, maxResults: 200 } });
SCIMMY.Resources.declare(SCIMMY.Resources.User)
    .extend(SCIMMY.Schemas.EnterpriseUser, false)
    .ingress((resource, instance) => save(resource, instance))
    .egress((resource) => {
        if (resource.id)
            return stored(resource.id);
        const all = [...users.values()];
        return resource.filter ? resource.filter.match(all) : all;
    })
    .degress((resource) => { stored(resource.id); users.delete(resource.id); });

const app = express();
app.disable("etag");
app.disable("x-powered-by");
app.use("/scim/v2/Users/:id", (request, response, next) => {
    const wanted = request.headers["if-match"];
    const user = users.get(request.params.id);
    if (wanted && user && wanted !== "*" && wanted !== user.meta.version && isAuthorized(request)) {
        response.status(412).type("application/scim+json").send(
            JSON.stringify(new SCIMMY.Messages.Error({ status: 412, message: "Resource has changed" })));
        return;
    }
    next();
});
app.use("/scim/v2", (request, response, next) => {
    const send = response.send.bind(response);
    response.send = (body) => {
        if (body?.meta?.version)
            response.setHeader("ETag", body.meta.version);
        return send(body);
    };
    next();
});
app.use("/scim/v2", new SCIMMYRouters({
    type: "bearer",
    handler: (request) => {
        if (!isAuthorized(request))
            throw new Error("Authorization not detected");
        return "console";
    },
    baseUri: (request) => `https://${request.headers.host}`,
}));
serve(app, { path: "/scim/v2" });
