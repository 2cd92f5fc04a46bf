// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observe/decoder.h"

#include "core/rrdp/decode_protocol.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <array>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

namespace caretaker::observe {

using namespace Qt::StringLiterals;
namespace protocol = rrdp::protocol;

namespace {

constexpr qint64 MemoryPerByte = 4; // the document, what it decodes to, and the answer
constexpr qint64 AnswerPerByte = 2; // UTF-16 names are the worst of it
constexpr qint64 AnswerAtLeast = 16'000'000;
constexpr qint64 BytesPerSecond = 5'000'000; // a fiftieth of what a healthy snapshot takes
constexpr qint64 WallPerCpu = 3;             // other work may have the processor
constexpr int MaxAttempts = 2;               // of a document whose decoder's parent went away

/// A file descriptor that is closed with it.
class Descriptor
{
public:
    explicit Descriptor(int number = -1) : m_number(number) {}
    Descriptor(Descriptor&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    int get() const { return m_number; }
    explicit operator bool() const { return m_number >= 0; }

private:
    int m_number;
};

Descriptor memoryFile(const char* name) { return Descriptor(::memfd_create(name, MFD_CLOEXEC)); }

bool writeAll(int descriptor, const QByteArray& bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const auto left = static_cast<std::size_t>(bytes.size() - done);
        const ssize_t written = ::write(descriptor, bytes.constData() + done, left);
        if (written <= 0)
            return false;
        done += written;
    }
    return true;
}

/// A descriptor of the same file that can only be read, or a copy in memory.
Descriptor readable(const QByteArray& document, int descriptor)
{
    if (descriptor >= 0)
        return Descriptor(::open(qPrintable(u"/proc/self/fd/%1"_s.arg(descriptor)), O_RDONLY | O_CLOEXEC));
    Descriptor file = memoryFile("document");
    return file && writeAll(file.get(), document) ? std::move(file) : Descriptor();
}

/// Read, not mapped: whoever wrote it may still hold it open.
std::optional<QByteArray> contentsOf(int descriptor)
{
    struct stat facts
    {
    };
    if (::fstat(descriptor, &facts) != 0)
        return std::nullopt;
    QByteArray bytes(facts.st_size, Qt::Uninitialized);
    for (qsizetype done = 0; done < bytes.size();) {
        const auto left = static_cast<std::size_t>(bytes.size() - done);
        const ssize_t got = ::pread(descriptor, bytes.data() + done, left, done);
        if (got <= 0)
            return std::nullopt;
        done += got;
    }
    return bytes;
}

QString wordsFor(int status, const protocol::Request& limits)
{
    if (WIFEXITED(status))
        return WEXITSTATUS(status) == protocol::OutOfMemory
                   ? u"needed more than %1 MB of memory"_s.arg(limits.memoryBytes / 1'000'000)
                   : u"gave up with exit code %1"_s.arg(WEXITSTATUS(status));
    switch (WTERMSIG(status)) {
    case SIGXCPU:
    case SIGALRM:
    case SIGKILL: // the hard limit on processor time
        return u"took more than %1 s"_s.arg(limits.cpuSeconds);
    case SIGSYS:
        return u"tried what its sandbox forbids"_s;
    case SIGXFSZ:
        return u"decoded to more than %1 MB"_s.arg(limits.answerBytes / 1'000'000);
    default:
        return u"was killed by signal %1"_s.arg(WTERMSIG(status));
    }
}

QString findProgram()
{
    const QDir here(QCoreApplication::applicationDirPath());
    for (const auto& path : {u"caretaker-decoder"_s, u"../bin/caretaker-decoder"_s,
                             u"../libexec/caretaker/caretaker-decoder"_s}) {
        if (const QFileInfo file(here.filePath(path)); file.isExecutable())
            return file.canonicalFilePath();
    }
    return {};
}

/// In the child, between fork and exec.
void keepAsProtocolSocket(int descriptor)
{
    if (descriptor == protocol::Socket)
        ::fcntl(descriptor, F_SETFD, 0);
    else
        ::dup2(descriptor, protocol::Socket);
}

} // namespace

struct Decoder::Job
{
    rrdp::DecodeTask task;
    QByteArray document;
    int descriptor;
    QPointer<QObject> context;
    Done done;
    protocol::Request limits{};
    Descriptor answer{};
    int attempts = 0;
};

Expected<std::unique_ptr<Decoder>> Decoder::create(DecoderOptions options)
{
    if (options.program.isEmpty())
        options.program = findProgram();
    if (options.program.isEmpty() || !QFileInfo(options.program).isExecutable())
        return unexpected(Error::failed(
            u"the program caretaker-decoder is not there"_s, options.program,
            u"install Caretaker whole: it belongs beside caretaker or in ../libexec/caretaker"_s));
    return std::unique_ptr<Decoder>(new Decoder(std::move(options)));
}

Decoder::~Decoder() { stop(); }

void Decoder::decode(const rrdp::DecodeTask& task, const QByteArray& document, int descriptor,
                     QObject* context, Done done)
{
    const qint64 size = document.size();
    const auto cpu = static_cast<quint32>(m_options.baseTime.count() + size / BytesPerSecond);
    auto job = std::make_shared<Job>(Job{task, document, descriptor, context, std::move(done)});
    job->limits = {0, static_cast<quint64>(m_options.baseMemory + MemoryPerByte * size),
                   static_cast<quint64>(AnswerAtLeast + AnswerPerByte * size), cpu,
                   static_cast<quint32>(cpu * WallPerCpu)};
    m_waiting.push_back(std::move(job));
    send();
}

bool Decoder::start()
{
    std::array<int, 2> ends{-1, -1};
    if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return false;
    const Descriptor theirs(ends[1]);
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process->setStandardInputFile(QProcess::nullDevice());
    m_process->setChildProcessModifier([end = ends[1]] { keepAsProtocolSocket(end); });
    m_process->start(m_options.program, QStringList(), QIODevice::ReadOnly);
    m_socket = ends[0];
    m_notifier = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &Decoder::onMessage);
    return true;
}

void Decoder::stop()
{
    m_notifier.reset();
    if (m_socket >= 0)
        ::close(std::exchange(m_socket, -1)); // it ends at the end of its input
    if (m_process) {
        m_process->waitForFinished(1000);
        m_process->kill();
        m_process->waitForFinished(1000);
        m_process.reset();
    }
}

void Decoder::send()
{
    while (!m_waiting.empty() && std::ssize(m_running) < m_options.concurrent) {
        const JobPtr job = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (!job->context)
            continue;
        ++job->attempts;
        if ((isRunning() || start()) && sendOne(job))
            continue;
        m_running[job->limits.job] = job; // as if the program had ended with it
        takeBackRunning();
    }
}

bool Decoder::sendOne(const JobPtr& job)
{
    const Descriptor document = readable(job->document, job->descriptor);
    job->answer = memoryFile("answer");
    job->limits.job = m_next++;
    if (!document || !job->answer)
        return false;
    QByteArray bytes(reinterpret_cast<const char*>(&job->limits), sizeof(job->limits));
    bytes += job->task.toBytes();
    const std::array<int, 2> descriptors{document.get(), job->answer.get()};
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(descriptors))> control{};
    iovec part{bytes.data(), static_cast<std::size_t>(bytes.size())};
    msghdr message{nullptr, 0, &part, 1, control.data(), control.size(), 0};
    cmsghdr* header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    header->cmsg_len = CMSG_LEN(sizeof(descriptors));
    std::memcpy(CMSG_DATA(header), descriptors.data(), sizeof(descriptors));
    if (::sendmsg(m_socket, &message, MSG_NOSIGNAL) != bytes.size())
        return false;
    m_running[job->limits.job] = job;
    return true;
}

void Decoder::onMessage()
{
    std::array<char, sizeof(protocol::Report)> bytes{};
    protocol::Report report{};
    protocol::Hello hello{};
    const ssize_t size = ::recv(m_socket, bytes.data(), bytes.size(), 0);
    if (size <= 0)
        return onGone();
    if (size == sizeof(report)) {
        std::memcpy(&report, bytes.data(), sizeof(report));
        onReport(report.job, report.status);
    } else if (size == sizeof(hello)) {
        std::memcpy(&hello, bytes.data(), sizeof(hello));
        m_sandboxed = hello.sandboxed;
    }
}

void Decoder::onReport(quint64 number, int status)
{
    const auto found = m_running.extract(number);
    if (!found)
        return;
    const JobPtr& job = found.mapped();
    DecodeOutcome outcome;
    if (WIFEXITED(status) && WEXITSTATUS(status) == protocol::NoProcess)
        outcome.localFault = u"caretaker-decoder cannot start a process"_s;
    else if (!WIFEXITED(status) || WEXITSTATUS(status) != protocol::Done)
        outcome.crash = wordsFor(status, job->limits);
    else if (auto answer = contentsOf(job->answer.get()))
        outcome.answer = std::move(*answer);
    else
        outcome.localFault = u"an answer of caretaker-decoder cannot be read"_s;
    finish(job, std::move(outcome));
    send();
}

void Decoder::onGone()
{
    takeBackRunning();
    send();
}

/// The program ended by itself, which it never should: once more, with a new one.
void Decoder::takeBackRunning()
{
    stop();
    for (auto& [number, job] : std::exchange(m_running, {})) {
        if (job->attempts < MaxAttempts)
            m_waiting.push_back(std::move(job));
        else
            finish(job, {{}, {}, u"caretaker-decoder cannot be started, or ended unexpectedly"_s});
    }
}

void Decoder::finish(const JobPtr& job, DecodeOutcome outcome)
{
    if (job->context) // from the event loop, so that whoever is told may destroy whatever it likes
        QMetaObject::invokeMethod(
            job->context, [job, outcome = std::move(outcome)] { job->done(outcome); }, Qt::QueuedConnection);
}

} // namespace caretaker::observe
