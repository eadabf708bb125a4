#pragma once

#include <cstddef>
#include <cstring>
#include <string_view>

#include <sys/socket.h>
#include <sys/un.h>

namespace steward {

/// What a client sends first, with its files in the order of `files` and its working folder behind them; `bytes` of
/// strings follow: the arguments, then the environment, each ended by NUL.
struct ForkRequest {
    static constexpr int MostFiles = 32;

    size_t bytes = 0;
    int arguments = 0;
    int variables = 0;
    unsigned int mask = 0; ///< Of the modes of new files.
    int fileCount = 0;
    int files[MostFiles] = {};
};

/// What the server sends: the process, and then how it ended, as of waitpid().
struct ForkAnswer {
    int process = 0;
    int status = 0;
};

/// An address without a file: it is gone with the server.
struct ForkAddress {
    explicit ForkAddress(std::string_view name)
    {
        address.sun_family = AF_UNIX;
        const size_t count = name.size() < sizeof(address.sun_path) - 1 ? name.size() : sizeof(address.sun_path) - 1;
        std::memcpy(address.sun_path + 1, name.data(), count);
        length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + 1 + count);
    }
    const sockaddr *get() const { return reinterpret_cast<const sockaddr *>(&address); }

    sockaddr_un address {};
    socklen_t length = 0;
};

} // namespace steward
