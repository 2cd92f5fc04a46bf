// SPDX-License-Identifier: GPL-3.0-or-later
//
// TIME: the clocks of the web server and of the CA, against ours.
#include "core/readiness/checks.h"
#include "core/readiness/network_messages.h"

#include <algorithm>

namespace caretaker::readiness {

using namespace Qt::StringLiterals;

namespace {

Messages checkServer(const Facts& facts, const Numbers& numbers)
{
    const auto& offset = facts.time->serverOffset;
    if (!offset || std::chrono::abs(*offset) <= numbers.clockOffset)
        return {};
    const Tag tag = *offset > Duration(0) ? Tag::TIME_SERVER_AHEAD : Tag::TIME_SERVER_BEHIND;
    return {message(tag, facts.inputs.notification->host(),
                    Arguments().duration("offset"_L1, std::chrono::abs(*offset)))};
}

Messages checkCa(const Facts& facts, const Numbers& numbers)
{
    BoundedMessages messages;
    for (const PointFacts& point : facts.tree->points) {
        const Instant made = std::max(point.manifest ? point.manifest->thisUpdate : Instant{},
                                      point.crl ? point.crl->thisUpdate : Instant{});
        if (made - facts.at > numbers.clockOffset)
            messages.add(Tag::TIME_CA_AHEAD, point.manifestUri,
                         Arguments().duration("offset"_L1, made - facts.at));
    }
    return messages.take();
}

} // namespace

std::vector<TestCase> timeCases()
{
    return {
        {u"TIME-01"_s,
         QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "The web server's clock is right")),
         u"C-6"_s,
         {Source::Notification, u"RRDP-01"_s, Source::Time},
         checkServer},
        {u"TIME-02"_s,
         QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "The CA's clock is not ahead")),
         u"RFC 9286 section 6.3, C-6"_s,
         {Source::Tree, u"MFT-01"_s},
         checkCa},
    };
}

} // namespace caretaker::readiness
