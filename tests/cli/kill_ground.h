// SPDX-License-Identifier: GPL-3.0-or-later
//
// A registry on whom cycles can be killed: a lab on loopback whose CAs have all been failing for so long that
// the next round calls them dead, opens a case each and has notices to deliver. Each attempt works on a copy
// of it.
#pragma once

#include "core/store/audit_chain.h"
#include "core/store/database.h"
#include "tests/cli/caretaker_process.h"

#include <QTemporaryDir>

#include <map>

namespace caretaker::test {

/// What is in a database and beside it.
struct Tally
{
    store::AuditHead head{0, Sha256({})};
    qint64 rounds = 0;
    qint64 queued = 0; ///< notices not yet sent
    qint64 sent = 0;
    std::map<QString, int> notices; ///< by case, kind and language
    int letters = 0;                ///< in the outbox
    bool intact = false;
    QString problem; ///< of the chain or the file
};

/// A folder with configuration, database and outbox of one attempt.
class Copy
{
public:
    explicit Copy(QString folder) : m_folder(std::move(folder)) {}
    QString database() const { return m_folder + QStringLiteral("/caretaker.db"); }
    QString outbox() const { return m_folder + QStringLiteral("/outbox"); }
    QStringList cycle() const
    {
        return {QStringLiteral("--config"), m_folder + QStringLiteral("/caretaker.toml"),
                QStringLiteral("cycle")};
    }
    /// With `before`, the chain must still hold its head.
    Tally tally(const std::optional<store::AuditHead>& before = std::nullopt) const;

private:
    QString snapshot() const;

    QString m_folder;
};

class KillGround
{
public:
    static constexpr int Cas = 8;

    /// Makes the lab and the past, and serves the lab. Ends the test program when it cannot.
    KillGround();
    ~KillGround();
    Copy makeCopy();

private:
    void makeLab();
    void makePast();

    QTemporaryDir m_dir;
    QProcess m_server;
    int m_copies = 0;
};

} // namespace caretaker::test
