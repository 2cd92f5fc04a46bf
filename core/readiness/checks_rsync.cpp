// SPDX-License-Identifier: GPL-3.0-or-later
//
// RSYNC: the daemon, the folder, and whether it holds what RRDP holds.
#include "core/readiness/checks.h"

#include <algorithm>

namespace caretaker::readiness {

using namespace Qt::StringLiterals;
using Kind = Failure::Kind;
using observe::Layer;

namespace {

/// The daemon greeted, so what failed came after that.
bool greeted(const RsyncFacts& rsync) { return !rsync.greeting.isEmpty(); }

Messages checkDaemon(const Facts& facts, const Numbers&)
{
    const RsyncFacts& rsync = *facts.rsync;
    if (!rsync.failure || greeted(rsync))
        return {};
    const bool isConnected = rsync.failure->layer > Layer::Tcp;
    return {message(isConnected ? Tag::RSYNC_NO_GREETING : Tag::RSYNC_UNREACHABLE, rsync.uri,
                    Arguments().text("reason"_L1, rsync.failure->detail))};
}

Tag tagOf(Kind kind)
{
    if (kind == Kind::TimedOut)
        return Tag::RSYNC_TIMED_OUT;
    return kind == Kind::TooLarge ? Tag::RSYNC_TOO_LARGE : Tag::RSYNC_FAILED;
}

Messages checkTransfer(const Facts& facts, const Numbers&)
{
    const RsyncFacts& rsync = *facts.rsync;
    if (rsync.failure)
        return {message(tagOf(rsync.failure->kind), rsync.uri,
                        Arguments().text("reason"_L1, rsync.failure->detail))};
    if (rsync.objects == 0)
        return {message(Tag::RSYNC_EMPTY, rsync.uri)};
    return {};
}

Messages checkSameContent(const Facts& facts, const Numbers&)
{
    const auto& comparison = facts.rsync->comparison;
    if (!comparison || comparison->same() || facts.rsync->objects == 0)
        return {};
    return {message(Tag::RSYNC_DIFFERS, facts.rsync->uri,
                    Arguments()
                        .number("only_rrdp"_L1, comparison->onlyInRrdp)
                        .number("only_rsync"_L1, comparison->onlyInRsync)
                        .number("different"_L1, comparison->different)
                        .list("objects"_L1, comparison->examples.mid(0, 3)))};
}

Messages checkFamilies(const Facts& facts, const Numbers&)
{
    const auto& name = facts.dns ? facts.dns->rsync : std::optional<NameFacts>();
    if (name && !name->isName)
        return {}; // what this machine's hosts file says is nobody else's concern
    Messages messages;
    for (const observe::FamilyOutcome& family : facts.rsync->families) {
        if (!family.reachable)
            messages.push_back(message(
                Tag::RSYNC_FAMILY_DOWN, family.address,
                Arguments()
                    .text("family"_L1, family.family == observe::AddressFamily::Ipv6 ? u"IPv6"_s : u"IPv4"_s)
                    .text("reason"_L1, family.detail)));
    }
    if (name && name->ipv6.isEmpty() && name->ipv6Trouble.isEmpty())
        messages.push_back(message(Tag::RSYNC_NO_IPV6, name->host));
    return messages;
}

Messages checkSpeed(const Facts& facts, const Numbers& numbers)
{
    if (facts.rsync->total <= numbers.retrieval)
        return {};
    return {message(Tag::RSYNC_SLOW, facts.rsync->uri,
                    Arguments()
                        .milliseconds("elapsed"_L1, facts.rsync->total)
                        .milliseconds("limit"_L1, numbers.retrieval))};
}

} // namespace

std::vector<TestCase> rsyncCases()
{
    const std::vector<Need> first{Source::RsyncBase, u"NET-06"_s, Source::Rsync};
    const std::vector<Need> greeted{Source::RsyncBase, u"RSYNC-01"_s, Source::Rsync};
    const std::vector<Need> fetched{Source::RsyncBase, u"RSYNC-02"_s, Source::Rsync};
    return {
        {u"RSYNC-01"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "An rsync daemon answers")),
         u"RFC 6481 section 3"_s, first, checkDaemon},
        {u"RSYNC-02"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "The folder is transferred")),
         u"RFC 6481 section 3"_s, greeted, checkTransfer},
        {u"RSYNC-03"_s,
         QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "rsync and RRDP serve the same objects")),
         u"RFC 8182 section 3.4.5, C-3"_s,
         {Source::RsyncBase, Source::Notification, u"RSYNC-02"_s, u"RRDP-09"_s, Source::Rsync},
         checkSameContent},
        {u"RSYNC-04"_s,
         QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "rsync answers over both address families")),
         u"C-7"_s, greeted, checkFamilies},
        {u"RSYNC-05"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "rsync is fast enough")), u"C-4"_s,
         fetched, checkSpeed},
    };
}

} // namespace caretaker::readiness
