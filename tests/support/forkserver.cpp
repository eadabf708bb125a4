#include "tests/support/forkserver.h"

#include "tests/support/forkmessage.h"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <map>
#include <string>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <sanitizer/lsan_interface.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace steward {

namespace {

/// Above the numbers that a client has for its files.
constexpr int FirstSpareFile = 256;

struct Request {
    ForkRequest head;
    std::vector<int> files; ///< As they are here; the working folder is the last one.
    std::string strings;
};

bool isOwn(int connection)
{
    ucred peer {};
    socklen_t size = sizeof(peer);
    return getsockopt(connection, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == getuid();
}

bool readRequest(int connection, Request &request)
{
    alignas(cmsghdr) char room[CMSG_SPACE(sizeof(int) * (ForkRequest::MostFiles + 1))] = {};
    iovec part {&request.head, sizeof(request.head)};
    msghdr message {};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = room;
    message.msg_controllen = sizeof(room);
    if (recvmsg(connection, &message, MSG_CMSG_CLOEXEC | MSG_WAITALL) != static_cast<ssize_t>(sizeof(request.head)))
        return false;
    const cmsghdr *header = CMSG_FIRSTHDR(&message);
    if (!header || header->cmsg_type != SCM_RIGHTS)
        return false;
    request.files.resize((header->cmsg_len - CMSG_LEN(0)) / sizeof(int));
    std::memcpy(request.files.data(), CMSG_DATA(header), request.files.size() * sizeof(int));
    request.strings.resize(request.head.bytes);
    return request.files.size() == static_cast<size_t>(request.head.fileCount) + 1
        && recv(connection, request.strings.data(), request.strings.size(), MSG_WAITALL)
        == static_cast<ssize_t>(request.strings.size());
}

/// In the fork: what the client has becomes what this process has.
int runAsClient(const Request &request, int (*program)(int, char **))
{
    std::vector<int> spare;
    for (const int file : request.files)
        spare.push_back(fcntl(file, F_DUPFD_CLOEXEC, FirstSpareFile));
    for (int file = 0; file < FirstSpareFile; ++file)
        close(file);
    if (fchdir(spare.back()) != 0)
        return 126;
    for (int i = 0; i < request.head.fileCount; ++i) {
        if (dup2(spare[static_cast<size_t>(i)], request.head.files[i]) < 0)
            return 126;
    }
    for (const int file : spare)
        close(file);
    umask(request.head.mask);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
    prctl(PR_SET_PDEATHSIG, 0);

    // Read by the program until it ends.
    static std::string strings;
    strings = request.strings;
    std::vector<char *> arguments;
    char *next = strings.data();
    for (int i = 0; i < request.head.arguments; ++i, next += std::strlen(next) + 1)
        arguments.push_back(next);
    arguments.push_back(nullptr);
    clearenv();
    for (int i = 0; i < request.head.variables; ++i, next += std::strlen(next) + 1)
        putenv(next);
    return program(request.head.arguments, arguments.data());
}

/// Tells the clients whose process has ended, and forgets them.
void tellEnded(std::map<pid_t, int> &clients)
{
    int status = 0;
    for (pid_t process = waitpid(-1, &status, WNOHANG); process > 0; process = waitpid(-1, &status, WNOHANG)) {
        const auto client = clients.find(process);
        send(client->second, &status, sizeof(status), MSG_NOSIGNAL);
        close(client->second);
        clients.erase(client);
    }
}

} // namespace

int serveForks(const char *name, int (*program)(int, char **))
{
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    const int listener = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const ForkAddress address(name);
    if (listener < 0 || bind(listener, address.get(), address.length) != 0 || listen(listener, SOMAXCONN) != 0)
        return 1;
    sigset_t ended;
    sigemptyset(&ended);
    sigaddset(&ended, SIGCHLD);
    sigprocmask(SIG_BLOCK, &ended, nullptr);
    const int ends = signalfd(-1, &ended, SFD_CLOEXEC | SFD_NONBLOCK);
    // Reads all that the search for leaks reads at the end of each fork, so that the forks find it in memory.
    __lsan_do_recoverable_leak_check();

    std::map<pid_t, int> clients;
    while (true) {
        std::vector<pollfd> waits {{listener, POLLIN, 0}, {ends, POLLIN, 0}};
        std::vector<pid_t> processes;
        for (const auto &[process, connection] : clients) {
            waits.push_back({connection, POLLHUP, 0});
            processes.push_back(process);
        }
        if (poll(waits.data(), waits.size(), -1) < 0 && errno != EINTR)
            return 1;
        // A client that was killed takes its process with it.
        for (size_t i = 0; i < processes.size(); ++i) {
            if (waits[i + 2].revents != 0)
                kill(processes[i], SIGKILL);
        }
        signalfd_siginfo one {};
        while (read(ends, &one, sizeof(one)) > 0) { }
        tellEnded(clients);
        if (!(waits[0].revents & POLLIN))
            continue;
        const int connection = accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
        Request request;
        const bool taken = connection >= 0 && isOwn(connection) && readRequest(connection, request);
        // Not fork(), whose handlers take every lock of the sanitizer: this process has one thread.
        const pid_t process = taken ? _Fork() : -1;
        if (process == 0)
            std::exit(runAsClient(request, program));
        for (const int file : request.files)
            close(file);
        if (process > 0) {
            send(connection, &process, sizeof(process), MSG_NOSIGNAL);
            clients.emplace(process, connection);
        } else if (connection >= 0) {
            close(connection);
        }
    }
}

} // namespace steward
