// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/post/smtp_ground.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <chrono>

namespace caretaker::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int StartMs = 20'000;

void write(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

SmtpGround::SmtpGround(const SmtpOptions& options) : m_options(options)
{
    const Instant now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    auto identity = lab::TlsIdentity::make(now);
    if (!identity)
        qFatal("%s", qPrintable(identity.error().toString()));
    write(caFile(), identity->caBundle);
    write(m_dir.filePath(u"server.pem"_s), identity->servers.at(options.flaw));
    QStringList arguments{QStringLiteral(CARETAKER_SOURCE_DIR "/tests/post/smtp_server.py"),
                          u"--cert"_s,
                          m_dir.filePath(u"server.pem"_s),
                          u"--maildir"_s,
                          m_dir.filePath(u"mail"_s),
                          u"--script"_s,
                          m_dir.filePath(u"script"_s)};
    if (options.implicit)
        arguments << u"--implicit"_s;
    if (options.plain)
        arguments << u"--plain"_s;
    if (!options.auth.isEmpty())
        arguments << u"--auth"_s << options.auth;
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(u"/usr/bin/python3"_s, arguments); // Debian's, which has Debian's packages
    if (m_process.waitForStarted(StartMs) && m_process.waitForReadyRead(StartMs))
        m_port = m_process.readLine().trimmed().toInt();
}

SmtpGround::~SmtpGround()
{
    m_process.kill();
    m_process.waitForFinished(StartMs);
}

post::SmtpServer SmtpGround::server() const
{
    post::SmtpServer server{.host = u"localhost"_s, .port = m_port};
    server.tls = m_options.implicit ? post::SmtpTls::Implicit : post::SmtpTls::StartTls;
    server.caFile = caFile();
    server.user = m_options.auth.section(u':', 0, 0);
    server.password = m_options.auth.section(u':', 1);
    server.timeout = std::chrono::seconds(10);
    return server;
}

void SmtpGround::script(const QStringList& acts) const
{
    write(m_dir.filePath(u"script"_s), acts.join(u'\n').toUtf8());
}

std::vector<QByteArray> SmtpGround::messages() const
{
    const QDir folder(m_dir.filePath(u"mail/new"_s));
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    std::vector<QByteArray> messages;
    messages.reserve(static_cast<size_t>(names.size()));
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            messages.push_back(file.readAll());
    }
    return messages;
}

} // namespace caretaker::test
