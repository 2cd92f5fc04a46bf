// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decoder/sandbox.h"

#include <cerrno>
#include <memory>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#ifdef CARETAKER_ADDRESS_SANITIZER
/// A signal must end the process as it does elsewhere: reports need system calls that the filter forbids.
extern "C" const char* __asan_default_options() { return "handle_segv=0:handle_abort=0:detect_leaks=0"; }
#endif

namespace caretaker::decoder {

namespace {

/// Memory, what is open already, locks, time, and the end. Of signals only what abort() needs.
constexpr int Allowed[] = {
    SCMP_SYS(read),         SCMP_SYS(pread64),       SCMP_SYS(readv),       SCMP_SYS(write),
    SCMP_SYS(writev),       SCMP_SYS(lseek),         SCMP_SYS(close),       SCMP_SYS(munmap),
    SCMP_SYS(mremap),       SCMP_SYS(madvise),       SCMP_SYS(brk),         SCMP_SYS(futex),
    SCMP_SYS(getrandom),    SCMP_SYS(clock_gettime), SCMP_SYS(sched_yield), SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(rt_sigaction), SCMP_SYS(rt_sigreturn),  SCMP_SYS(sigaltstack), SCMP_SYS(getpid),
    SCMP_SYS(gettid),       SCMP_SYS(exit),          SCMP_SYS(exit_group),  SCMP_SYS(restart_syscall)};

/// What libraries try in passing, and can do without.
constexpr int Denied[] = {SCMP_SYS(open),       SCMP_SYS(openat),    SCMP_SYS(stat),     SCMP_SYS(lstat),
                          SCMP_SYS(access),     SCMP_SYS(faccessat), SCMP_SYS(readlink), SCMP_SYS(newfstatat),
                          SCMP_SYS(readlinkat), SCMP_SYS(statx)};

void limit(__rlimit_resource resource, rlim_t soft, rlim_t hard)
{
    const rlimit value{soft, hard};
    ::setrlimit(resource, &value);
}

void enforce(const Limits& limits)
{
#ifndef CARETAKER_ADDRESS_SANITIZER
    limit(RLIMIT_AS, limits.memoryBytes, limits.memoryBytes);
#endif
    limit(RLIMIT_FSIZE, limits.answerBytes, limits.answerBytes);
    limit(RLIMIT_CPU, limits.cpuSeconds, limits.cpuSeconds + 1);
    limit(RLIMIT_CORE, 0, 0);
    ::alarm(limits.wallSeconds);
}

bool addRules(scmp_filter_ctx filter)
{
    int failed = 0;
    for (const int call : Allowed)
        failed |= ::seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0);
    for (const int call : Denied)
        failed |= ::seccomp_rule_add(filter, SCMP_ACT_ERRNO(EACCES), call, 0);
    const scmp_arg_cmp notExecutable{2, SCMP_CMP_MASKED_EQ, PROT_EXEC, 0};
    for (const int call : {SCMP_SYS(mmap), SCMP_SYS(mprotect)})
        failed |= ::seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, call, 1, &notExecutable);
    const scmp_arg_cmp toItself{0, SCMP_CMP_EQ, static_cast<scmp_datum_t>(::getpid()), 0}; // abort()
    failed |= ::seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, SCMP_SYS(tgkill), 1, &toItself);
    return failed == 0;
}

} // namespace

bool enterSandbox(const Limits& limits)
{
    enforce(limits);
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    const std::unique_ptr<void, void (*)(scmp_filter_ctx)> filter(::seccomp_init(SCMP_ACT_KILL_PROCESS),
                                                                  &::seccomp_release);
    return filter && addRules(filter.get()) && ::seccomp_load(filter.get()) == 0;
}

} // namespace caretaker::decoder
