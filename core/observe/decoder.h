// SPDX-License-Identifier: GPL-3.0-or-later
//
// Decoder: has what repositories publish decoded where it can do no harm: in a process of its own for each
// document, sandboxed, with limits on memory and time (app/decoder). A crash, a memory bomb or an endless
// loop costs the repository that published it, and nobody else.
//
// Chosen over a worker a repository: fetching needs the network, decoding needs nothing, so the split runs
// where the rights differ; and libcurl's reading of HTTP is far better tried than any decoder of ours.
//
// Lives in a thread with an event loop; answers come from there, never from inside decode(), exactly once
// unless the context object died. The program is started with the first document and started again when it
// ends by itself; documents that were under way are then decoded once more.
#pragma once

#include "core/base/expected.h"
#include "core/base/time.h"
#include "core/observe/decoder_process.h"
#include "core/rrdp/decode_task.h"
#include "core/rrdp/wire.h"

#include <QObject>
#include <QPointer>

#include <deque>
#include <functional>
#include <map>
#include <memory>

namespace caretaker::observe {

struct DecoderOptions
{
    /// Empty: caretaker-decoder beside the running program, or in ../bin, ../libexec/caretaker.
    QString program{};
    int concurrent = 4; ///< processes at a time; a few more than cores, so that a slow one holds up none
    qint64 baseMemory = 512'000'000; ///< bytes of address space, to which four times the document is added
    Duration baseTime = std::chrono::seconds(10); ///< to which a second for each 5 MB is added
};

struct DecodeOutcome
{
    QByteArray answer; ///< as rrdp::perform() gives it; empty after a failure
    /// What became of the process that decoded: "was killed by signal 11", "took more than 10 s".
    std::optional<QString> crash;
    std::optional<QString> localFault; ///< our own side failed: the program is not there, no memory file
};

class Decoder : public QObject
{
public:
    using Done = std::function<void(const DecodeOutcome&)>;

    /// Failed when there is no such program.
    static Expected<std::unique_ptr<Decoder>> create(DecoderOptions options);
    ~Decoder() override;

    /// `document` must live until `done`; with `descriptor` (of a file that holds the same bytes) it is not
    /// copied. `context` must not be null.
    void decode(const rrdp::DecodeTask& task, const QByteArray& document, int descriptor, QObject* context,
                Done done);

    /// Nothing before the program was started.
    std::optional<bool> isSandboxed() const { return m_sandboxed; }
    const QString& program() const { return m_options.program; }

private:
    struct Job;
    using JobPtr = std::shared_ptr<Job>;

    explicit Decoder(DecoderOptions options);
    void send();
    bool sendOne(const JobPtr& job);
    void onReport(quint64 number, int status);
    void onGone();
    void takeBackRunning();
    static void finish(const JobPtr& job, DecodeOutcome outcome);

    DecoderOptions m_options;
    DecoderProcess m_process;
    quint64 m_next = 1;
    std::deque<JobPtr> m_waiting;
    std::map<quint64, JobPtr> m_running;
    std::optional<bool> m_sandboxed;
};

} // namespace caretaker::observe
