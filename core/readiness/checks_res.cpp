// SPDX-License-Identifier: GPL-3.0-or-later
//
// RES: the resources that are asked for, against the registry's record and its other delegations.
#include "core/readiness/checks.h"

namespace caretaker::readiness {

using namespace Qt::StringLiterals;

namespace {

Messages checkAsked(const Facts& facts, const Numbers& /*numbers*/)
{
    const rpki::ResourceSet& asked = facts.resources->asked;
    if (asked.isEmpty())
        return {message(Tag::RES_NOTHING_ASKED)};
    return {message(Tag::RES_ASKED, {}, Arguments().list("resources"_L1, asked.toStrings()))};
}

Messages checkRecord(const Facts& facts, const Numbers& /*numbers*/)
{
    const ResourceFacts& resources = *facts.resources;
    if (!resources.held)
        return {message(Tag::RES_NO_RECORD)};
    const rpki::ResourceSet beyond = resources.asked.subtracted(*resources.held);
    if (beyond.isEmpty())
        return {};
    return {message(
        Tag::RES_BEYOND_RECORD, {},
        Arguments().text("record"_L1, resources.recordedIn).list("resources"_L1, beyond.toStrings()))};
}

Messages checkOverlap(const Facts& facts, const Numbers& /*numbers*/)
{
    Messages messages;
    for (const OtherDelegation& other : facts.resources->others) {
        const rpki::ResourceSet shared = facts.resources->asked.intersected(other.resources);
        if (!shared.isEmpty())
            messages.push_back(
                message(Tag::RES_OVERLAP, other.ca,
                        Arguments().text("ca"_L1, other.ca).list("resources"_L1, shared.toStrings())));
    }
    return messages;
}

} // namespace

std::vector<TestCase> resCases()
{
    return {
        {u"RES-01"_s,
         QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "Resources are asked for")),
         u"RFC 6487 section 4.8.10"_s,
         {Source::Resources},
         checkAsked},
        {u"RES-02"_s,
         QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "What is asked for is held by the organisation")),
         u"RFC 6484 section 3.2"_s,
         {Source::Resources, u"RES-01"_s},
         checkRecord},
        {u"RES-03"_s,
         QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "What is asked for is delegated to nobody else")),
         u"G-10"_s,
         {Source::Resources, u"RES-01"_s},
         checkOverlap},
    };
}

} // namespace caretaker::readiness
