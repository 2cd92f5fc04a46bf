// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/delegated_ca.h"
#include "core/service/config_keys.h"

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t HighestRate = 1'000'000;

ConfigKey text(QString MailConfig::*member)
{
    return {u"a string"_s, [member](Config& c, const toml::node& n) { return setText(c.mail.*member, n); }};
}

ConfigKey word(QString MailConfig::*member, const QStringList& words)
{
    return {u"one of: "_s + words.join(", "_L1), [member, words](Config& c, const toml::node& n) {
                return setText(c.mail.*member, n) && words.contains(c.mail.*member);
            }};
}

ConfigKey address(QString MailConfig::*member)
{
    return {u"a mail address"_s, [member](Config& c, const toml::node& n) {
                return setText(c.mail.*member, n) && fleet::isPlausibleEmail(c.mail.*member);
            }};
}

ConfigKey number(int MailConfig::*member, std::int64_t most, const QString& allowed)
{
    return {allowed, [member, most](Config& c, const toml::node& n) {
                const auto value = n.value_exact<std::int64_t>();
                const bool good = value && *value >= 1 && *value <= most;
                c.mail.*member = good ? static_cast<int>(*value) : 1;
                return good;
            }};
}

ConfigKey rate(int MailConfig::*member)
{
    return number(member, HighestRate, u"a whole number from 1 to %1"_s.arg(HighestRate));
}

/// Zero would mean that nothing is ever sent.
ConfigKey duration(Duration MailConfig::*member)
{
    return {AllowedDuration + u", and not zero"_s, [member](Config& c, const toml::node& n) {
                return setDuration(c.mail.*member, n) && (c.mail.*member).count() > 0;
            }};
}

bool setInbox(Config& config, const toml::node& node)
{
    QString& inbox = config.mail.inbox;
    if (!setText(inbox, node))
        return false;
    const qsizetype colon = inbox.indexOf(u':');
    const QString kind = inbox.first(std::max<qsizetype>(colon, 0));
    return inbox.isEmpty() || ((kind == "maildir"_L1 || kind == "mbox"_L1) && inbox.size() > colon + 1);
}

bool setLetters(Config& config, const toml::node& node)
{
    const auto value = node.value_exact<bool>();
    config.mail.letters = value.value_or(true);
    return value.has_value();
}

void insert(toml::table& table, const char* key, const QString& value)
{
    if (!value.isEmpty())
        table.insert(key, value.toStdString());
}

} // namespace

int MailConfig::usedPort() const
{
    if (port > 0)
        return port;
    return tls == "starttls"_L1 ? 587 : tls == "implicit"_L1 ? 465 : 25;
}

ConfigKeys mailKeys()
{
    return {{u"method"_s, word(&MailConfig::method, {u"outbox"_s, u"smtp"_s, u"sendmail"_s})},
            {u"server"_s, text(&MailConfig::server)},
            {u"port"_s, number(&MailConfig::port, 65535, u"a port: a whole number from 1 to 65535"_s)},
            {u"tls"_s, word(&MailConfig::tls, {u"starttls"_s, u"implicit"_s, u"none"_s})},
            {u"ca_file"_s, text(&MailConfig::caFile)},
            {u"user"_s, text(&MailConfig::user)},
            {u"password_file"_s, text(&MailConfig::passwordFile)},
            {u"sendmail"_s, text(&MailConfig::sendmail)},
            {u"from"_s, address(&MailConfig::from)},
            {u"reply_to"_s, address(&MailConfig::replyTo)},
            {u"timeout"_s, duration(&MailConfig::timeout)},
            {u"give_up"_s, duration(&MailConfig::giveUp)},
            {u"per_recipient"_s, rate(&MailConfig::perRecipient)},
            {u"per_hour"_s, rate(&MailConfig::perHour)},
            {u"per_cycle"_s, rate(&MailConfig::perCycle)},
            {u"budget"_s, duration(&MailConfig::budget)},
            {u"escalate_after"_s, duration(&MailConfig::escalateAfter)},
            {u"inbox"_s, {u"\"maildir:FOLDER\" or \"mbox:FILE\""_s, setInbox}},
            {u"letters"_s, {u"true or false"_s, setLetters}}};
}

toml::table mailToml(const MailConfig& mail)
{
    const auto period = [](Duration time) { return formatDuration(time).toStdString(); };
    toml::table table{{"method", mail.method.toStdString()},
                      {"tls", mail.tls.toStdString()},
                      {"timeout", period(mail.timeout)},
                      {"give_up", period(mail.giveUp)},
                      {"per_recipient", mail.perRecipient},
                      {"per_hour", mail.perHour},
                      {"per_cycle", mail.perCycle},
                      {"budget", period(mail.budget)},
                      {"escalate_after", period(mail.escalateAfter)},
                      {"letters", mail.letters}};
    if (mail.port > 0)
        table.insert("port", mail.port);
    insert(table, "server", mail.server);
    insert(table, "ca_file", mail.caFile);
    insert(table, "user", mail.user);
    insert(table, "password_file", mail.passwordFile);
    insert(table, "sendmail", mail.sendmail);
    insert(table, "from", mail.from);
    insert(table, "reply_to", mail.replyTo);
    insert(table, "inbox", mail.inbox);
    return table;
}

} // namespace caretaker::service
