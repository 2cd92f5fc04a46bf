// SPDX-License-Identifier: GPL-3.0-or-later
//
// A real submission server on loopback (smtp_server.py, by aiosmtpd), with TLS from a throw-away authority.
#pragma once

#include "core/lab/tls_identity.h"
#include "core/post/smtp_courier.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace caretaker::test {

struct SmtpOptions
{
    lab::TlsFlaw flaw = lab::TlsFlaw::None;
    bool implicit = false;
    bool plain = false; ///< no TLS at all
    QString auth{};     ///< "user:password"
};

class SmtpGround
{
public:
    explicit SmtpGround(const SmtpOptions& options = {});
    ~SmtpGround();

    /// False where Python or aiosmtpd is absent: the test skips with skipText().
    bool isThere() const { return m_port > 0; }
    static const char* skipText()
    {
        return "python3-aiosmtpd is not installed: no SMTP server to test against";
    }

    int port() const { return m_port; }
    QString caFile() const { return m_dir.filePath(QStringLiteral("ca.pem")); }
    post::SmtpServer server() const;
    /// What the server does with the next messages, one word each.
    void script(const QStringList& acts) const;
    /// The messages that arrived, each as the server stored it.
    std::vector<QByteArray> messages() const;

private:
    QTemporaryDir m_dir;
    QProcess m_process;
    SmtpOptions m_options;
    int m_port = 0;
};

} // namespace caretaker::test
