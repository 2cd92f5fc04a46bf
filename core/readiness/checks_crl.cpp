// SPDX-License-Identifier: GPL-3.0-or-later
//
// CRL: the revocation lists beside the manifests.
#include "core/readiness/checks.h"
#include "core/readiness/network_messages.h"

namespace caretaker::readiness {

using namespace Qt::StringLiterals;

namespace {

Messages checkPublished(const Facts& facts, const Numbers&) { return messagesOf(*facts.tree, u"CRL-01"); }
Messages checkProfile(const Facts& facts, const Numbers&) { return messagesOf(*facts.tree, u"CRL-02"); }
Messages checkCurrent(const Facts& facts, const Numbers&) { return messagesOf(*facts.tree, u"CRL-03"); }

Messages checkInStep(const Facts& facts, const Numbers&)
{
    BoundedMessages messages;
    for (const PointFacts& point : facts.tree->points) {
        if (point.manifest && point.crl && point.crl->nextUpdate < point.manifest->nextUpdate)
            messages.add(
                Tag::CRL_OUT_OF_STEP, point.manifestUri,
                Arguments().duration("difference"_L1, point.manifest->nextUpdate - point.crl->nextUpdate));
    }
    return messages.take();
}

} // namespace

std::vector<TestCase> crlCases()
{
    const std::vector<Need> needs{Source::Tree, u"MFT-01"_s};
    return {
        {u"CRL-01"_s,
         QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "One CRL is published, and on the manifest")),
         u"RFC 9286 section 6.2"_s, needs, checkPublished},
        {u"CRL-02"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "The CRL follows its profile")),
         u"RFC 6487 section 5, RFC 9829"_s, needs, checkProfile},
        {u"CRL-03"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "The CRL is current")),
         u"RFC 6487 section 5"_s, needs, checkCurrent},
        {u"CRL-04"_s,
         QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "The CRL is current as long as the manifest")),
         u"RFC 9286 section 4.2.1"_s, needs, checkInStep},
    };
}

} // namespace caretaker::readiness
