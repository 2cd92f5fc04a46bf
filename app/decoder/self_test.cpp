// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decoder/self_test.h"

#include "app/decoder/sandbox.h"

#include <atomic>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace caretaker::decoder {

namespace {

constexpr Limits Modest{400'000'000, 1'000'000, 2, 5};
constexpr int Refused = 3;

struct Attempt
{
    const char* what;
    bool (*succeeds)();
};

bool burnsTime()
{
    for (std::atomic<unsigned> i = 0;; ++i) {
    }
}

bool takesMemory()
{
#ifdef CARETAKER_ADDRESS_SANITIZER
    return false; // not limited there
#else
    constexpr std::size_t tooMuch = 1'000'000'000;
    void* volatile memory = std::malloc(tooMuch); // volatile: else it is optimised away
    return memory != nullptr;
#endif
}

constexpr Attempt Attempts[] = {
    {"open a file to read", [] { return ::open("/etc/passwd", O_RDONLY) >= 0; }},
    {"make a file", [] { return ::open("/tmp/caretaker-decoder-self-test", O_CREAT | O_WRONLY, 0600) >= 0; }},
    {"open a socket", [] { return ::socket(AF_INET, SOCK_STREAM, 0) >= 0; }},
    {"start a process", [] { return ::fork() >= 0; }},
    {"run a program", [] { return ::execl("/bin/true", "true", nullptr) == 0; }},
    {"signal its parent", [] { return ::kill(::getppid(), 0) == 0; }},
    {"make memory executable",
     [] {
         return ::mmap(nullptr, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) !=
                MAP_FAILED;
     }},
    {"take a gigabyte", &takesMemory},
    {"never end", &burnsTime},
};

bool isRefused(const Attempt& attempt)
{
    std::fflush(stdout);
    const pid_t child = ::fork();
    if (child == 0) {
        enterSandbox(Modest);
        ::_exit(attempt.succeeds() ? 0 : Refused);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFSIGNALED(status) || WEXITSTATUS(status) == Refused;
}

} // namespace

int selfTest()
{
    int result = 0;
    for (const Attempt& attempt : Attempts) {
        const bool refused = isRefused(attempt);
        std::printf("%-24s %s\n", attempt.what, refused ? "refused" : "POSSIBLE");
        result |= refused ? 0 : 1;
    }
    return result;
}

} // namespace caretaker::decoder
