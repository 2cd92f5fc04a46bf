// SPDX-License-Identifier: GPL-3.0-or-later
//
// RRDP: the notification, and how it is served. Snapshot and deltas are in checks_rrdp_files.cpp.
#include "core/readiness/checks.h"
#include "core/readiness/network_messages.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace caretaker::readiness {

using namespace Qt::StringLiterals;
using Kind = Failure::Kind;

namespace {

Messages checkAnswer(const Facts& facts, const Numbers&)
{
    const DocumentFacts& document = facts.rrdp->notification;
    if (!document.failure)
        return {};
    const auto reason = Arguments().text("reason"_L1, document.failure->detail);
    switch (document.failure->kind) {
    case Kind::HttpStatus:
        return {
            message(Tag::RRDP_HTTP_STATUS, document.uri, Arguments().number("status"_L1, document.status))};
    case Kind::TimedOut:
        return {message(Tag::RRDP_TIMED_OUT, document.uri, reason)};
    case Kind::ForeignRedirect:
        return {message(Tag::RRDP_FOREIGN_REDIRECT, document.uri, reason)};
    case Kind::TooLarge:
        return {message(Tag::RRDP_TOO_LARGE, document.uri, reason)};
    default:
        return {message(Tag::RRDP_BAD_ANSWER, document.uri, reason)};
    }
}

Tag tagOfDecoding(const Finding& finding)
{
    switch (finding.id) {
    case FindingId::RRDP_FOREIGN_ORIGIN:
        return Tag::RRDP_FOREIGN_ORIGIN;
    case FindingId::RRDP_NAMESPACE:
        return Tag::RRDP_NAMESPACE;
    default:
        return Tag::RRDP_MALFORMED;
    }
}

Messages checkFormat(const Facts& facts, const Numbers&)
{
    const DocumentFacts& document = facts.rrdp->notification;
    BoundedMessages messages;
    for (const Finding& finding : document.findings)
        messages.add(tagOfDecoding(finding), finding.uri, problemOf(finding));
    return messages.take();
}

Messages checkConditions(const Facts& facts, const Numbers&)
{
    const RrdpFacts& rrdp = *facts.rrdp;
    if (!rrdp.hasEtag && !rrdp.hasLastModified)
        return {message(Tag::RRDP_NO_VALIDATORS, rrdp.notification.uri)};
    const bool isSteady = rrdp.looks.size() < 2 || rrdp.looks[0] == rrdp.looks[1];
    if (rrdp.answersNotModified == false && isSteady)
        return {message(Tag::RRDP_IGNORES_CONDITION, rrdp.notification.uri)};
    return {};
}

Messages checkRedirects(const Facts& facts, const Numbers&)
{
    const DocumentFacts& document = facts.rrdp->notification;
    if (document.redirects == 0)
        return {};
    return {
        message(Tag::RRDP_REDIRECTED, document.uri, Arguments().number("redirects"_L1, document.redirects))};
}

Messages checkMediaType(const Facts& facts, const Numbers&)
{
    const DocumentFacts& document = facts.rrdp->notification;
    const QString type = document.contentType.section(u';', 0, 0).trimmed().toLower();
    if (type == u"application/xml" || type == u"text/xml" || type == u"application/rpki-notification+xml")
        return {};
    if (type.isEmpty())
        return {message(Tag::RRDP_NO_MEDIA_TYPE, document.uri)};
    return {message(Tag::RRDP_MEDIA_TYPE, document.uri, Arguments().text("found"_L1, type))};
}

Messages checkCache(const Facts& facts, const Numbers& numbers)
{
    const auto& age = facts.rrdp->cacheAge;
    if (!age || *age <= numbers.notificationCached)
        return {};
    return {
        message(Tag::RRDP_CACHED_LONG, facts.rrdp->notification.uri, Arguments().duration("age"_L1, *age))};
}

/// Once for each sort, however often it happened.
Messages checkSteadiness(const Facts& facts, const Numbers&)
{
    const auto& looks = facts.rrdp->looks;
    Messages messages;
    for (std::size_t i = 1; i < looks.size() && messages.empty(); ++i) {
        const NotificationLook& before = looks[i - 1];
        const NotificationLook& after = looks[i];
        if (before.session != after.session)
            messages.push_back(message(Tag::RRDP_SESSION_CHANGED, facts.rrdp->notification.uri));
        else if (after.serial < before.serial)
            messages.push_back(message(Tag::RRDP_SERIAL_REGRESSED, facts.rrdp->notification.uri,
                                       Arguments()
                                           .number("before"_L1, static_cast<qint64>(before.serial))
                                           .number("after"_L1, static_cast<qint64>(after.serial))));
    }
    return messages;
}

Messages checkAddressesAgree(const Facts& facts, const Numbers&)
{
    std::set<QString> sessions;
    for (const AddressFacts& address : facts.tls->addresses) {
        if (address.session)
            sessions.insert(*address.session);
    }
    if (sessions.size() < 2)
        return {};
    return {message(Tag::RRDP_ADDRESSES_DIFFER, facts.rrdp->notification.uri)};
}

Messages checkSpeed(const Facts& facts, const Numbers& numbers)
{
    const RrdpFacts& rrdp = *facts.rrdp;
    const auto first = std::max(rrdp.notification.firstByte,
                                rrdp.snapshot ? rrdp.snapshot->firstByte : std::optional<Milliseconds>());
    const Milliseconds whole =
        rrdp.notification.total + (rrdp.snapshot ? rrdp.snapshot->total : Milliseconds(0));
    Messages messages;
    if (first && *first > numbers.firstByte)
        messages.push_back(message(
            Tag::RRDP_SLOW_FIRST_BYTE, rrdp.notification.uri,
            Arguments().milliseconds("elapsed"_L1, *first).milliseconds("limit"_L1, numbers.firstByte)));
    if (whole > numbers.retrieval)
        messages.push_back(message(
            Tag::RRDP_SLOW_RETRIEVAL, rrdp.notification.uri,
            Arguments().milliseconds("elapsed"_L1, whole).milliseconds("limit"_L1, numbers.retrieval)));
    return messages;
}

} // namespace

std::vector<TestCase> rrdpCases()
{
    const std::vector<Need> first{Source::Notification, u"NET-01"_s, u"NET-05"_s, u"TLS-01"_s, Source::Rrdp};
    const std::vector<Need> answered{Source::Notification, u"RRDP-01"_s, Source::Rrdp};
    const std::vector<Need> read{Source::Notification, u"RRDP-02"_s, Source::Rrdp};
    std::vector<TestCase> cases{
        {u"RRDP-01"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "The notification is answered")),
         u"RFC 8182 section 3.4.1"_s, first, checkAnswer},
        {u"RRDP-02"_s,
         QString::fromLatin1(
             QT_TRANSLATE_NOOP("readiness", "The notification follows its format, on one origin")),
         u"RFC 8182 section 3.5.1, RFC 9674 section 3"_s, answered, checkFormat},
        {u"RRDP-03"_s,
         QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "Conditional requests are answered with 304")),
         u"RFC 8182 section 3.4.1, RFC 9110 section 13"_s, read, checkConditions},
        {u"RRDP-04"_s,
         QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "The notification is at its own URI")),
         u"RFC 9674 section 3"_s, answered, checkRedirects},
        {u"RRDP-05"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "The media type is one of XML")),
         u"RFC 7303 section 9.1"_s, answered, checkMediaType},
        {u"RRDP-06"_s,
         QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "Caches keep the notification for a short time")),
         u"RFC 8182 section 3.4.1"_s, answered, checkCache},
    };
    cases.insert(
        cases.end(),
        {{u"RRDP-13"_s,
          QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "Session and serial do not go back and forth")),
          u"RFC 8182 section 3.3.1"_s, read, checkSteadiness},
         {u"RRDP-14"_s,
          QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "All addresses serve the same session")),
          u"RFC 8182 section 3.3.1, C-3"_s,
          {Source::Notification, u"RRDP-02"_s, Source::Tls},
          checkAddressesAgree},
         {u"RRDP-15"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "RRDP is fast enough")), u"C-4"_s,
          read, checkSpeed}});
    std::ranges::move(rrdpFileCases(), std::back_inserter(cases));
    std::ranges::sort(cases, {}, &TestCase::id); // both digits are written
    return cases;
}

} // namespace caretaker::readiness
