// SPDX-License-Identifier: GPL-3.0-or-later
// Which courier, and with which secrets (delivery.h).
#include "core/post/outbox.h"
#include "core/post/sendmail_courier.h"
#include "core/post/smtp_courier.h"
#include "core/service/delivery.h"

#include <QFile>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LongestPassword = 1024;

post::SmtpTls tlsOf(const QString& word)
{
    if (word == "implicit"_L1)
        return post::SmtpTls::Implicit;
    return word == "none"_L1 ? post::SmtpTls::None : post::SmtpTls::StartTls;
}

/// The file's first line, else the environment's; never in an error.
Expected<QString> passwordFor(const MailConfig& mail)
{
    if (mail.user.isEmpty())
        return QString();
    if (mail.passwordFile.isEmpty()) {
        const QString password = qEnvironmentVariable("CARETAKER_SMTP_PASSWORD");
        return !password.isEmpty()
                   ? Expected<QString>(password)
                   : unexpected(Error::failed(u"there is no password for the mail server"_s, u"[mail] user"_s,
                                              u"name password_file, or set CARETAKER_SMTP_PASSWORD"_s));
    }
    QFile file(mail.passwordFile);
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(Error::failed(u"the password file cannot be read: "_s + file.errorString(),
                                        mail.passwordFile, u"check its owner and permissions"_s));
    return QString::fromUtf8(file.readLine(LongestPassword)).trimmed();
}

} // namespace

Expected<std::unique_ptr<post::Courier>> courierFor(const Config& config)
{
    const MailConfig& mail = config.mail;
    const auto timeout = std::chrono::duration_cast<std::chrono::milliseconds>(mail.timeout);
    if (mail.isOutbox())
        return std::unique_ptr<post::Courier>(std::make_unique<post::Outbox>(config.outbox));
    if (mail.method == "sendmail"_L1)
        return std::unique_ptr<post::Courier>(
            std::make_unique<post::SendmailCourier>(mail.sendmail, timeout));
    return passwordFor(mail).map([&](const QString& password) -> std::unique_ptr<post::Courier> {
        return std::make_unique<post::SmtpCourier>(post::SmtpServer{.host = mail.server,
                                                                    .port = mail.usedPort(),
                                                                    .tls = tlsOf(mail.tls),
                                                                    .caFile = mail.caFile,
                                                                    .user = mail.user,
                                                                    .password = password,
                                                                    .timeout = timeout});
    });
}

} // namespace caretaker::service
