// SPDX-License-Identifier: GPL-3.0-or-later
//
// MFT: the manifests that are published here.
#include "core/readiness/checks.h"
#include "core/readiness/network_messages.h"

namespace caretaker::readiness {

using namespace Qt::StringLiterals;

namespace {

Messages checkPublished(const Facts& facts, const Numbers&)
{
    const TreeFacts& tree = *facts.tree;
    if (tree.judged && !tree.trustAnchorValid) {
        const auto problem = tree.trustAnchorFindings.empty()
                                 ? Arguments().text("problem"_L1, u"its certificate could not be fetched"_s)
                                 : problemOf(tree.trustAnchorFindings.front());
        return {message(Tag::MFT_NO_TRUST_ANCHOR, facts.inputs.tal, problem)};
    }
    if (tree.points.empty())
        return {message(tree.judged ? Tag::MFT_NOT_UNDER_TAL : Tag::MFT_NONE)};
    return messagesOf(tree, u"MFT-01");
}

Messages checkProfile(const Facts& facts, const Numbers&) { return messagesOf(*facts.tree, u"MFT-02"); }
Messages checkCurrent(const Facts& facts, const Numbers&) { return messagesOf(*facts.tree, u"MFT-03"); }
Messages checkComplete(const Facts& facts, const Numbers&) { return messagesOf(*facts.tree, u"MFT-04"); }
Messages checkUnlisted(const Facts& facts, const Numbers&) { return messagesOf(*facts.tree, u"MFT-05"); }

Messages checkValidity(const Facts& facts, const Numbers& numbers)
{
    BoundedMessages messages;
    for (const PointFacts& point : facts.tree->points) {
        if (!point.manifest)
            continue;
        const Duration validity = point.manifest->nextUpdate - point.manifest->thisUpdate;
        const auto arguments = Arguments().duration("validity"_L1, validity);
        if (validity < numbers.manifestValidity)
            messages.add(Tag::MFT_VALIDITY_SHORT, point.manifestUri,
                         Arguments(arguments).duration("limit"_L1, numbers.manifestValidity));
        if (validity > numbers.manifestValidityMost)
            messages.add(Tag::MFT_VALIDITY_LONG, point.manifestUri, arguments);
    }
    return messages.take();
}

Messages checkAge(const Facts& facts, const Numbers& numbers)
{
    BoundedMessages messages;
    for (const PointFacts& point : facts.tree->points) {
        if (point.manifest && facts.at - point.manifest->thisUpdate > numbers.manifestAge)
            messages.add(Tag::MFT_OLD, point.manifestUri,
                         Arguments().duration("age"_L1, facts.at - point.manifest->thisUpdate));
    }
    return messages.take();
}

Messages checkTimeLeft(const Facts& facts, const Numbers& numbers)
{
    BoundedMessages messages;
    for (const PointFacts& point : facts.tree->points) {
        if (!point.manifest)
            continue;
        const Duration left = point.manifest->nextUpdate - facts.at;
        if (left >= Duration(0) && left < numbers.manifestLeft)
            messages.add(Tag::MFT_EXPIRES_SOON, point.manifestUri, Arguments().duration("left"_L1, left));
    }
    return messages.take();
}

} // namespace

std::vector<TestCase> mftCases()
{
    const std::vector<Need> published{Source::Tree, u"MFT-01"_s};
    return {
        {u"MFT-01"_s,
         QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "A manifest is published here")),
         u"RFC 9286 section 6.2"_s,
         {Source::Tree},
         checkPublished},
        {u"MFT-02"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "The manifest follows its profile")),
         u"RFC 9286 section 4, RFC 9981 section 4"_s, published, checkProfile},
        {u"MFT-03"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "The manifest is current")),
         u"RFC 9286 section 6.3"_s, published, checkCurrent},
        {u"MFT-04"_s,
         QString::fromLatin1(
             QT_TRANSLATE_NOOP("readiness", "Every listed object is published, as it is listed")),
         u"RFC 9286 sections 6.4 and 6.5"_s, published, checkComplete},
        {u"MFT-05"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "Every published object is listed")),
         u"RFC 9286 section 7"_s, published, checkUnlisted},
        {u"MFT-06"_s,
         QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "The manifest's validity is reasonable")),
         u"C-2"_s, published, checkValidity},
        {u"MFT-07"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "The manifest is reissued often")),
         u"C-2"_s, published, checkAge},
        {u"MFT-08"_s,
         QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "The manifest does not expire within hours")),
         u"C-2, C-5"_s, published, checkTimeLeft},
    };
}

} // namespace caretaker::readiness
