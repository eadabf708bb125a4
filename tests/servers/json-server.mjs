// json-server: a plain JSON interface over a list in memory, as its README starts it, with a token and times.
import { isAuthorized, load, serve } from "./host.mjs";

const jsonServer = load("json-server");

const app = jsonServer.create();
app.use(jsonServer.defaults({ logger: false, noCors: true }));
app.use((request, response, next) => {
    if (isAuthorized(request))
        next();
    else
        response.status(401).json({ error: { message: "Who are you?" } });
});
app.use(jsonServer.bodyParser);
app.use((request, response, next) => {
    const now = new Date().toISOString();
    if (["POST", "PUT", "PATCH"].includes(request.method))
        request.body.updatedAt = now;
    if (request.method === "POST")
        request.body.createdAt = now;
    next();
});
app.use(jsonServer.router({ accounts: [] }));
serve(app, { path: "" });
