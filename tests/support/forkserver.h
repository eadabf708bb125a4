#pragma once

namespace steward {

/// Under AddressSanitizer three quarters of a short run of a program are its start. A fork server does that once: it
/// runs `program` in a fork of itself for each client that connects to the abstract socket `name`, with the arguments,
/// environment, working folder and open files of that client (forkclient.cpp). Ends with the process that has started
/// it, with 0, or at once with 1 if it cannot listen.
int serveForks(const char *name, int (*program)(int, char **));

} // namespace steward
