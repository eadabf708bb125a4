/// Runs a program through its fork server (forkserver.h), or by itself where there is none.
/// Usage: PROGRAM-started [ARGUMENT...], with the program beside it and STEWARD_FORK_SERVER in the environment.

#include "tests/support/forkmessage.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

volatile sig_atomic_t startedProcess = 0;

void passOn(int number)
{
    if (startedProcess > 0)
        kill(startedProcess, number);
}

/// All open files of this process but `but`.
std::vector<int> openFiles(int but)
{
    std::vector<int> files;
    DIR *folder = opendir("/proc/self/fd");
    while (const dirent *entry = folder ? readdir(folder) : nullptr) {
        const int file = std::atoi(entry->d_name);
        if (entry->d_name[0] != '.' && file != but && file != dirfd(folder))
            files.push_back(file);
    }
    if (folder)
        closedir(folder);
    return files;
}

bool sendRequest(int connection, int argc, char **argv)
{
    steward::ForkRequest request;
    std::string strings;
    for (int i = 0; i < argc; ++i)
        strings.append(argv[i]).push_back('\0');
    for (char **variable = environ; *variable; ++variable, ++request.variables)
        strings.append(*variable).push_back('\0');
    request.bytes = strings.size();
    request.arguments = argc;
    request.mask = umask(0);
    std::vector<int> files = openFiles(connection);
    if (files.size() >= steward::ForkRequest::MostFiles)
        return false;
    for (const int file : files)
        request.files[request.fileCount++] = file;
    files.push_back(open(".", O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (files.back() < 0)
        return false;

    alignas(cmsghdr) char room[CMSG_SPACE(sizeof(int) * (steward::ForkRequest::MostFiles + 1))] = {};
    iovec part {&request, sizeof(request)};
    msghdr message {};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = room;
    message.msg_controllen = CMSG_SPACE(sizeof(int) * files.size());
    cmsghdr *header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    header->cmsg_len = CMSG_LEN(sizeof(int) * files.size());
    std::memcpy(CMSG_DATA(header), files.data(), sizeof(int) * files.size());
    if (sendmsg(connection, &message, MSG_NOSIGNAL) != static_cast<ssize_t>(sizeof(request)))
        return false;
    for (size_t sent = 0; sent < strings.size();) {
        const ssize_t count = send(connection, strings.data() + sent, strings.size() - sent, MSG_NOSIGNAL);
        if (count <= 0)
            return false;
        sent += static_cast<size_t>(count);
    }
    return true;
}

bool readAnswer(int connection, int &value)
{
    ssize_t count = 0;
    do
        count = recv(connection, &value, sizeof(value), MSG_WAITALL);
    while (count < 0 && errno == EINTR);
    return count == static_cast<ssize_t>(sizeof(value));
}

/// Ends as the program has ended.
[[noreturn]] void endWith(int status)
{
    if (WIFSIGNALED(status)) {
        signal(WTERMSIG(status), SIG_DFL);
        raise(WTERMSIG(status));
    }
    _exit(WEXITSTATUS(status));
}

} // namespace

int main(int argc, char **argv)
{
    const char *name = std::getenv("STEWARD_FORK_SERVER");
    const int connection = name ? socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0) : -1;
    const steward::ForkAddress address(name ? name : "");
    if (connection < 0 || connect(connection, address.get(), address.length) != 0) {
        std::string program = argv[0];
        program.resize(program.size() - std::strlen("-started"));
        execv(program.c_str(), argv);
        std::perror(program.c_str());
        return 126;
    }
    int process = 0;
    int status = 0;
    if (!sendRequest(connection, argc, argv) || !readAnswer(connection, process)) {
        std::fputs("The fork server did not take the request.\n", stderr);
        return 126;
    }
    startedProcess = process;
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        signal(number, passOn);
    // What the program holds, it holds alone: who waits for the end of its output waits for the program.
    for (const int file : openFiles(connection))
        close(file);
    if (!readAnswer(connection, status))
        return 126;
    endWith(status);
}
