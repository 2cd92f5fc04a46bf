// SPDX-License-Identifier: GPL-3.0-or-later
//
// OBJ: everything else that is published: certificates, ROAs, ASPAs and so on.
#include "core/readiness/checks.h"
#include "core/readiness/network_messages.h"

namespace caretaker::readiness {

using namespace Qt::StringLiterals;

namespace {

Messages checkSyntax(const Facts& facts, const Numbers&) { return messagesOf(*facts.tree, u"OBJ-01"); }
Messages checkProfile(const Facts& facts, const Numbers&) { return messagesOf(*facts.tree, u"OBJ-02"); }
Messages checkIssuer(const Facts& facts, const Numbers&) { return messagesOf(*facts.tree, u"OBJ-03"); }
Messages checkTime(const Facts& facts, const Numbers&) { return messagesOf(*facts.tree, u"OBJ-04"); }
Messages checkRevocation(const Facts& facts, const Numbers&) { return messagesOf(*facts.tree, u"OBJ-05"); }
Messages checkResources(const Facts& facts, const Numbers&) { return messagesOf(*facts.tree, u"OBJ-06"); }
Messages checkLocation(const Facts& facts, const Numbers&) { return messagesOf(*facts.tree, u"OBJ-07"); }
Messages checkConsistency(const Facts& facts, const Numbers&) { return messagesOf(*facts.tree, u"OBJ-09"); }
Messages checkTree(const Facts& facts, const Numbers&) { return messagesOf(*facts.tree, u"OBJ-10"); }

Arguments until(Instant end, Instant now)
{
    return Arguments().duration("left"_L1, end - now).time("not_after"_L1, end);
}

Messages checkExpiry(const Facts& facts, const Numbers& numbers)
{
    BoundedMessages messages;
    for (const PointFacts& point : facts.tree->points) {
        const auto& first = point.firstToExpire;
        const bool isOfManifest = first && first->uri.endsWith(u".mft");
        if (first && !isOfManifest && first->at > facts.at && first->at - facts.at < numbers.objectLeft)
            messages.add(Tag::OBJ_EXPIRES_SOON, first->uri, until(first->at, facts.at));
    }
    return messages.take();
}

Messages checkCertificate(const Facts& facts, const Numbers& numbers)
{
    BoundedMessages messages;
    for (const PointFacts& point : facts.tree->points) {
        const auto& end = point.certificateNotAfter;
        if (end && *end - facts.at < numbers.certificateLeft)
            messages.add(Tag::OBJ_CERTIFICATE_EXPIRES_SOON, point.manifestUri, until(*end, facts.at));
    }
    return messages.take();
}

} // namespace

std::vector<TestCase> objCases()
{
    const std::vector<Need> needs{Source::Tree, u"MFT-01"_s};
    return {
        {u"OBJ-01"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "Every object can be decoded")),
         u"RFC 6488 section 3"_s, needs, checkSyntax},
        {u"OBJ-02"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "Every object follows its profile")),
         u"RFC 6487 section 4, RFC 6488 section 3"_s, needs, checkProfile},
        {u"OBJ-03"_s,
         QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "Every object is signed by the CA itself")),
         u"RFC 6487 section 7.2"_s, needs, checkIssuer},
        {u"OBJ-04"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "Every object is valid now")),
         u"RFC 6487 section 7.2"_s, needs, checkTime},
        {u"OBJ-05"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "No published object is revoked")),
         u"RFC 6487 section 7.2"_s, needs, checkRevocation},
        {u"OBJ-06"_s,
         QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "No object claims more than its issuer holds")),
         u"RFC 6487 section 7.2"_s, needs, checkResources},
        {u"OBJ-07"_s,
         QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "Objects name their own location and CRL")),
         u"RFC 6487 sections 4.8.6 and 4.8.8"_s, needs, checkLocation},
        {u"OBJ-08"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "No object expires soon")),
         u"C-5, O-1"_s, needs, checkExpiry},
        {u"OBJ-09"_s,
         QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "Objects do not contradict each other")),
         u"RFC 6483 section 4"_s, needs, checkConsistency},
        {u"OBJ-10"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "Issued certificates form a tree")),
         u"RFC 6487 section 7.2"_s, needs, checkTree},
        {u"OBJ-11"_s,
         QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "The CA's own certificate does not expire soon")),
         u"C-5"_s, needs, checkCertificate},
    };
}

} // namespace caretaker::readiness
