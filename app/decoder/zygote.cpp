// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decoder/zygote.h"

#include "app/decoder/sandbox.h"
#include "core/rrdp/decode_task.h"

#include <array>
#include <csignal>
#include <cstring>
#include <map>
#include <new>
#include <poll.h>
#include <sys/mman.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace caretaker::decoder {

namespace protocol = rrdp::protocol;
using protocol::Exit;

namespace {

constexpr off_t Large = 10'000'000; // bytes of a document
constexpr int Niceness = 10;
constexpr std::size_t MaxMessage = 16'384; // a URI and a few numbers

struct Order
{
    protocol::Request request;
    QByteArray task;
    int document = -1;
    int answer = -1;
};

enum class Received { Order, Rubbish, End };

/// The descriptors of a message, closed when they are not two.
bool takeDescriptors(msghdr& message, Order& order)
{
    const cmsghdr* control = CMSG_FIRSTHDR(&message);
    std::array<int, 2> descriptors{-1, -1};
    if (!control || control->cmsg_type != SCM_RIGHTS || control->cmsg_len != CMSG_LEN(sizeof(descriptors)))
        return false;
    std::memcpy(descriptors.data(), CMSG_DATA(control), sizeof(descriptors));
    order.document = descriptors[0];
    order.answer = descriptors[1];
    return true;
}

Received receive(int socket, Order& order)
{
    std::array<char, MaxMessage> bytes{};
    alignas(cmsghdr) std::array<char, CMSG_SPACE(2 * sizeof(int))> control{};
    iovec part{bytes.data(), bytes.size()};
    msghdr message{nullptr, 0, &part, 1, control.data(), control.size(), 0};
    const ssize_t size = ::recvmsg(socket, &message, MSG_CMSG_CLOEXEC);
    if (size <= 0)
        return Received::End;
    if (!takeDescriptors(message, order) || size < static_cast<ssize_t>(sizeof(order.request)))
        return Received::Rubbish;
    std::memcpy(&order.request, bytes.data(), sizeof(order.request));
    order.task =
        QByteArray(bytes.data() + sizeof(order.request), size - static_cast<ssize_t>(sizeof(order.request)));
    return Received::Order;
}

/// In the process that may die.
Exit decode(const Order& order)
{
    const auto task = rrdp::DecodeTask::fromBytes(order.task);
    if (!task)
        return Exit::NoTask;
    const off_t end = ::lseek(order.document, 0, SEEK_END); // fstat() is a system call that names a path
    if (end < 0)
        return Exit::NoDocument;
    const auto size = static_cast<std::size_t>(end);
    void* bytes = size > 0 ? ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, order.document, 0) : nullptr;
    if (bytes == MAP_FAILED)
        return Exit::NoDocument;
    const auto document = QByteArray::fromRawData(static_cast<const char*>(bytes), end);
    const auto write = [&order](const char* from, std::size_t count) {
        return ::write(order.answer, from, count);
    };
    return protocol::writeAll(rrdp::perform(*task, document), write) ? Exit::Done : Exit::NoAnswer;
}

[[noreturn]] void live(const Order& order)
{
    const protocol::Request& request = order.request;
    if (::lseek(order.document, 0, SEEK_END) > Large) // the small ones first
        (void)!::nice(Niceness);
    enterSandbox({request.memoryBytes, request.answerBytes, request.cpuSeconds, request.wallSeconds});
    try {
        ::_exit(decode(order));
    } catch (const std::bad_alloc&) {
        ::_exit(Exit::OutOfMemory);
    }
}

class Zygote
{
public:
    explicit Zygote(int socket) : m_socket(socket)
    {
        ::sigemptyset(&m_child);
        ::sigaddset(&m_child, SIGCHLD);
        ::sigprocmask(SIG_BLOCK, &m_child, nullptr);
        m_signals = ::signalfd(-1, &m_child, SFD_CLOEXEC | SFD_NONBLOCK);
    }
    ~Zygote() { ::close(m_signals); }
    Zygote(const Zygote&) = delete;
    Zygote& operator=(const Zygote&) = delete;

    int run()
    {
        for (bool more = true; more;) {
            std::array<pollfd, 2> watched{{{m_socket, POLLIN, 0}, {m_signals, POLLIN, 0}}};
            ::poll(watched.data(), watched.size(), -1);
            if (watched[1].revents != 0)
                reap();
            if (watched[0].revents != 0)
                more = takeOrder();
        }
        return 0; // those still decoding end by their own limits
    }

private:
    bool takeOrder()
    {
        Order order{};
        const Received received = receive(m_socket, order);
        if (received == Received::Order)
            begin(order);
        for (const int descriptor : {order.document, order.answer}) {
            if (descriptor >= 0)
                ::close(descriptor);
        }
        return received != Received::End;
    }

    void begin(const Order& order)
    {
        const pid_t child = ::fork();
        if (child == 0) {
            ::close(m_socket); // nothing that a document does can speak for another one
            ::close(m_signals);
            ::sigprocmask(SIG_UNBLOCK, &m_child, nullptr);
            live(order);
        }
        if (child > 0)
            m_jobs[child] = order.request.job;
        else
            report(order.request.job, W_EXITCODE(Exit::NoProcess, 0));
    }

    void reap()
    {
        signalfd_siginfo ignored{};
        while (::read(m_signals, &ignored, sizeof(ignored)) > 0) {
        }
        int status = 0;
        for (pid_t child = ::waitpid(-1, &status, WNOHANG); child > 0;
             child = ::waitpid(-1, &status, WNOHANG)) {
            if (const auto job = m_jobs.extract(child))
                report(job.mapped(), status);
        }
    }

    void report(std::uint64_t job, int status) const
    {
        const protocol::Report message{job, status};
        (void)::send(m_socket, &message, sizeof(message), MSG_NOSIGNAL);
    }

    int m_socket;
    int m_signals = -1;
    sigset_t m_child{};
    std::map<pid_t, std::uint64_t> m_jobs;
};

/// Tried in a process of its own, since there is no way back.
bool canSandbox()
{
    constexpr std::uint64_t Enough = 1'000'000'000;
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(enterSandbox({Enough, Enough, 10, 10}) ? 0 : 1);
    int status = 1;
    return child > 0 && ::waitpid(child, &status, 0) == child && status == 0;
}

} // namespace

int serve(int socket)
{
    const protocol::Hello hello{canSandbox()};
    if (::send(socket, &hello, sizeof(hello), MSG_NOSIGNAL) != sizeof(hello))
        return 1;
    return Zygote(socket).run();
}

} // namespace caretaker::decoder
