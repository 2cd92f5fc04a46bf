// SPDX-License-Identifier: GPL-3.0-or-later
//
// NET: names and addresses of the hosts that the URIs name.
#include "core/readiness/checks.h"

#include <algorithm>

namespace caretaker::readiness {

using namespace Qt::StringLiterals;
using Kind = Failure::Kind;

namespace {

Message aboutHost(Tag tag, const NameFacts& name, Arguments arguments = {})
{
    return message(tag, name.host, arguments.text("host"_L1, name.host));
}

Messages checkName(const std::optional<NameFacts>& name)
{
    if (!name)
        return {};
    Messages messages;
    if (name->isLiteral)
        messages.push_back(aboutHost(Tag::NET_ADDRESS_LITERAL, *name));
    if (!name->failure)
        return messages;
    if (name->failure->kind == Kind::AddressRefused)
        messages.push_back(
            aboutHost(Tag::NET_PRIVATE_ADDRESS, *name, Arguments().list("addresses"_L1, name->refused)));
    else if (name->failure->kind == Kind::TimedOut)
        messages.push_back(aboutHost(Tag::NET_DNS_TIMEOUT, *name));
    else
        messages.push_back(
            aboutHost(Tag::NET_UNRESOLVED, *name, Arguments().text("reason"_L1, name->failure->detail)));
    return messages;
}

Messages checkNotificationName(const Facts& facts, const Numbers&)
{
    return checkName(facts.dns->notification);
}

Messages checkRsyncName(const Facts& facts, const Numbers&) { return checkName(facts.dns->rsync); }

void checkAnswer(const NameFacts& name, QLatin1StringView type, const QString& trouble, Messages& messages)
{
    if (!trouble.isEmpty())
        messages.push_back(aboutHost(Tag::NET_DNS_PARTIAL, name,
                                     Arguments().text("type"_L1, type).text("reason"_L1, trouble)));
}

Messages checkServers(const Facts& facts, const Numbers& numbers)
{
    Messages messages;
    const auto& name = facts.dns->notification;
    if (!name || !name->isName)
        return messages;
    checkAnswer(*name, "A"_L1, name->ipv4Trouble, messages);
    checkAnswer(*name, "AAAA"_L1, name->ipv6Trouble, messages);
    if (name->elapsed > numbers.dnsTime)
        messages.push_back(
            aboutHost(Tag::NET_DNS_SLOW, *name, Arguments().milliseconds("elapsed"_L1, name->elapsed)));
    return messages;
}

Messages checkPublic(const Facts& facts, const Numbers&)
{
    Messages messages;
    for (const auto* name : {&facts.dns->notification, &facts.dns->rsync})
        if (*name && !(*name)->failure && !(*name)->refused.isEmpty())
            messages.push_back(aboutHost(Tag::NET_PRIVATE_ADDRESS, **name,
                                         Arguments().list("addresses"_L1, (*name)->refused)));
    return messages;
}

Messages checkFamilies(const Facts& facts, const Numbers&)
{
    Messages messages;
    const auto& name = facts.dns->notification;
    if (!name || !name->isName)
        return messages;
    if (name->ipv4.isEmpty() && name->ipv4Trouble.isEmpty())
        messages.push_back(aboutHost(Tag::NET_NO_IPV4, *name));
    if (name->ipv6.isEmpty() && name->ipv6Trouble.isEmpty())
        messages.push_back(aboutHost(Tag::NET_NO_IPV6, *name));
    return messages;
}

Messages checkConnections(const Facts& facts, const Numbers&)
{
    Messages messages;
    const auto& addresses = facts.tls->addresses;
    const bool anyUp = std::ranges::any_of(addresses, &AddressFacts::connected);
    for (const AddressFacts& address : addresses) {
        if (!address.connected())
            messages.push_back(message(anyUp ? Tag::NET_ADDRESS_DOWN : Tag::NET_UNREACHABLE, address.address,
                                       Arguments().text("reason"_L1, address.failure->detail)));
    }
    return messages;
}

Messages checkSeveral(const Facts& facts, const Numbers&)
{
    const auto& name = facts.dns->notification;
    if (!name || !name->isName || name->ipv4.size() > 1 || name->ipv6.size() > 1)
        return {};
    return {aboutHost(Tag::NET_SINGLE_ADDRESS, *name)};
}

} // namespace

std::vector<TestCase> netCases()
{
    return {
        {u"NET-01"_s,
         QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "The RRDP host's name resolves")),
         u"RFC 8182 section 3.2"_s,
         {Source::Notification, Source::Dns},
         checkNotificationName},
        {u"NET-02"_s,
         QString::fromLatin1(
             QT_TRANSLATE_NOOP("readiness", "Name servers answer for both families, and in time")),
         u"RFC 8182 section 3.2"_s,
         {Source::Notification, Source::Dns, u"NET-01"_s},
         checkServers},
        {u"NET-03"_s,
         QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "All addresses are of the public Internet")),
         u"RFC 6890 section 2.2"_s,
         {Source::Dns},
         checkPublic},
        {u"NET-04"_s,
         QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "The RRDP host has IPv4 and IPv6 addresses")),
         u"RFC 9286 section 6.1, C-7"_s,
         {Source::Notification, Source::Dns, u"NET-01"_s},
         checkFamilies},
        {u"NET-05"_s,
         QString::fromLatin1(
             QT_TRANSLATE_NOOP("readiness", "Each address of the RRDP host accepts connections")),
         u"C-1"_s,
         {Source::Notification, u"NET-01"_s, Source::Tls},
         checkConnections},
        {u"NET-06"_s,
         QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "The rsync host's name resolves")),
         u"RFC 6481 section 3"_s,
         {Source::RsyncBase, Source::Dns},
         checkRsyncName},
        {u"NET-07"_s,
         QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "The RRDP host has several addresses")),
         u"C-7"_s,
         {Source::Notification, Source::Dns, u"NET-01"_s},
         checkSeveral},
    };
}

} // namespace caretaker::readiness
