// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observe/decoder.h"

#include "core/observe/decoder_files.h"

#include <QFileInfo>

#include <csignal>
#include <sys/wait.h>
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
        options.program = DecoderProcess::find();
    if (options.program.isEmpty() || !QFileInfo(options.program).isExecutable())
        return unexpected(Error::failed(
            u"the program caretaker-decoder is not there"_s, options.program,
            u"install Caretaker whole: it belongs beside caretaker or in ../libexec/caretaker"_s));
    return std::unique_ptr<Decoder>(new Decoder(std::move(options)));
}

Decoder::Decoder(DecoderOptions options)
    : m_options(std::move(options)),
      m_process(m_options.program,
                {[this](const protocol::Hello& hello) { m_sandboxed = hello.sandboxed; },
                 [this](const protocol::Report& report) { onReport(report.job, report.status); },
                 [this] { onGone(); }})
{
}

Decoder::~Decoder() = default;

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

void Decoder::send()
{
    while (!m_waiting.empty() && std::ssize(m_running) < m_options.concurrent) {
        const JobPtr job = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (!job->context)
            continue;
        ++job->attempts;
        if ((m_process.isRunning() || m_process.start()) && sendOne(job))
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
    QByteArray message(reinterpret_cast<const char*>(&job->limits), sizeof(job->limits));
    message += job->task.toBytes();
    if (!m_process.send(std::move(message), document.get(), job->answer.get()))
        return false;
    m_running[job->limits.job] = job;
    return true;
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
    m_process.stop();
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
