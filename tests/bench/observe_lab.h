// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lab of `bench observe`: a thousand repositories, served by a process of its own, so that what is
// measured is the observer alone. Kept on disk between runs, since signing it takes a while.
#pragma once

#include "core/fleet/delegated_ca.h"
#include "core/lab/fault.h"
#include "core/rpki/tal.h"

#include <QProcess>
#include <QSet>

namespace caretaker::bench {

class ObserveLab
{
public:
    /// Makes it where there is none of this size in `dir`, or none that can be served. With `names`, each
    /// tenth repository has a name of lab.test.
    ObserveLab(const QString& dir, int repositories, bool names);
    ~ObserveLab(); ///< ends the process

    /// Returns when it is served so.
    void breakIt(const lab::FaultScript& script);

    /// Of its process so far, without the rsync daemons: on few cores it is time that the observer waits for.
    qint64 processId() const { return m_process.processId(); }
    double cpuSeconds() const;
    std::vector<fleet::DelegatedCa> fleet() const;
    rpki::Tal tal() const;
    Instant publishedAt() const; ///< the time to look at
    QString caBundle() const { return m_dir + QStringLiteral("/ca.pem"); }
    const QString& dnsServer() const { return m_dnsServer; } ///< empty without names

    /// What the processes of this program do that are started with --make and --serve.
    static int make(const QString& dir, int repositories, bool names);
    static int serve(const QString& dir);

private:
    bool start();
    bool waitUntilServed();

    QString m_dir;
    QProcess m_process;
    QString m_dnsServer;
};

/// Each tenth repository, by name, with one fault after the other out of all that a repository can have.
lab::FaultScript hostileScript(int repositories, bool names);
/// The notification URIs' part that tells a repository: "/repo-0007/".
QSet<QString> pathsOf(const lab::FaultScript& script);

} // namespace caretaker::bench
