// Stands between a console and a server, and does to requests what networks do. Each line on standard input is a list
// of rules as JSON, answered with a line that holds the counts so far:
//   [{"fault": "drop-answer", "method": "POST", "path": "^/scim/v2/Users", "from": 3, "times": 1}, …]
// A rule matches the requests with that method and path (both may be missing), begins with number `from` of them
// (counted from 1 since the rules were set), and ends after `times` (missing: never). `every`: only each n-th of them.
// Faults: drop-request (never arrives), drop-answer (arrives), late (the console sees a lost connection, and it arrives
// `ms` afterwards), delay (`ms`), cut (half of the answer), 429-seconds, 429-date (both `seconds`), 503, duplicate
// (arrives twice).
import fs from "node:fs";
import https from "node:https";
import readline from "node:readline";
import { options, serve } from "./host.mjs";

const upstream = new URL(options.upstream);
const agent = new https.Agent({ keepAlive: true, ca: fs.readFileSync(options.ca) });
const counts = { requests: 0, faults: 0 };
let rules = [];

readline.createInterface({ input: process.stdin }).on("line", (line) => {
    rules = JSON.parse(line).map((rule) => ({ ...rule, seen: 0, done: 0 }));
    console.log(JSON.stringify(counts));
});

function faultFor(request) {
    for (const rule of rules) {
        if (rule.method && rule.method !== request.method)
            continue;
        if (rule.path && !new RegExp(rule.path).test(request.url))
            continue;
        ++rule.seen;
        const due = rule.seen >= (rule.from ?? 1) && (rule.times === undefined || rule.done < rule.times)
            && (!rule.every || (rule.seen - (rule.from ?? 1)) % rule.every === 0);
        if (due) {
            ++rule.done;
            ++counts.faults;
            counts[rule.fault] = (counts[rule.fault] ?? 0) + 1;
            return rule;
        }
    }
    return {};
}

/** Puts the request to the server; the answer comes as a whole. */
function forward(request, body) {
    return new Promise((resolve, reject) => {
        const headers = { ...request.headers, host: upstream.host, "content-length": body.length };
        if (body.length === 0)
            delete headers["content-length"];
        const onward = https.request(
            { host: upstream.hostname, port: upstream.port, path: request.url, method: request.method, headers, agent },
            (answer) => {
                const chunks = [];
                answer.on("data", (chunk) => chunks.push(chunk));
                answer.on("end", () => resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks) }));
            });
        onward.on("error", reject);
        onward.end(body);
    });
}

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function refuse(response, fault, rule) {
    const seconds = rule.seconds ?? 1;
    const headers = { "Content-Type": "application/json" };
    if (fault === "429-seconds")
        headers["Retry-After"] = String(seconds);
    if (fault === "429-date")
        headers["Retry-After"] = new Date(Date.now() + seconds * 1000).toUTCString();
    response.writeHead(fault === "503" ? 503 : 429, headers);
    response.end(JSON.stringify({ detail: "Too many requests" }));
}

async function handle(request, response) {
    const chunks = [];
    for await (const chunk of request)
        chunks.push(chunk);
    const body = Buffer.concat(chunks);
    ++counts.requests;
    counts[request.method] = (counts[request.method] ?? 0) + 1;
    const rule = faultFor(request);
    const fault = rule.fault ?? "";
    if (fault === "drop-request")
        return request.socket.destroy();
    if (fault === "late") {
        request.socket.destroy();
        await wait(rule.ms ?? 100);
        await forward(request, body);
        return;
    }
    if (["429-seconds", "429-date", "503"].includes(fault))
        return refuse(response, fault, rule);
    if (fault === "delay")
        await wait(rule.ms ?? 100);
    if (fault === "duplicate")
        await forward(request, body);
    const answer = await forward(request, body);
    if (fault === "drop-answer")
        return request.socket.destroy();
    const { "transfer-encoding": encoding, connection, "keep-alive": kept, ...headers } = answer.headers;
    if (answer.status !== 204)
        headers["content-length"] = answer.body.length;
    response.writeHead(answer.status, headers);
    if (fault === "cut") {
        response.write(answer.body.subarray(0, answer.body.length / 2), () => request.socket.destroy());
        return;
    }
    response.end(answer.body);
}

serve((request, response) => {
    handle(request, response).catch((error) => {
        console.error(error.message);
        request.socket.destroy();
    });
});
