// SPDX-License-Identifier: GPL-3.0-or-later
//
// RRDP: snapshot and deltas, against the notification that names them and against each other.
#include "core/readiness/checks.h"
#include "core/readiness/network_messages.h"

namespace caretaker::readiness {

using namespace Qt::StringLiterals;

namespace {

QString words(const Failure& failure) { return failure.detail; }

Messages checkSnapshot(const Facts& facts, const Numbers&)
{
    const auto& snapshot = facts.rrdp->snapshot;
    if (!snapshot || !snapshot->failure)
        return {};
    return {message(Tag::RRDP_SNAPSHOT_FAILED, snapshot->uri,
                    Arguments().text("reason"_L1, words(*snapshot->failure)))};
}

Messages checkSnapshotHash(const Facts& facts, const Numbers&)
{
    const auto& snapshot = facts.rrdp->snapshot;
    if (!snapshot || snapshot->hashMatches)
        return {};
    return {message(Tag::RRDP_SNAPSHOT_HASH, snapshot->uri)};
}

bool isAboutObject(const Finding& finding)
{
    return finding.id == FindingId::RRDP_OBJECT_REFUSED || finding.id == FindingId::RRDP_DUPLICATE_PUBLISH;
}

Messages checkSnapshotContent(const Facts& facts, const Numbers&)
{
    const auto& snapshot = facts.rrdp->snapshot;
    if (!snapshot)
        return {};
    BoundedMessages messages;
    for (const Finding& finding : snapshot->findings) {
        if (finding.id == FindingId::RRDP_NAMESPACE)
            continue; // the notification's test says so once
        messages.add(isAboutObject(finding) ? Tag::RRDP_OBJECT_REFUSED : Tag::RRDP_SNAPSHOT_MALFORMED,
                     finding.uri, problemOf(finding));
    }
    if (snapshot->usable && facts.rrdp->objects == 0)
        messages.add(Tag::RRDP_EMPTY, snapshot->uri);
    return messages.take();
}

Messages checkDeltaList(const Facts& facts, const Numbers& numbers)
{
    const RrdpFacts& rrdp = *facts.rrdp;
    Messages messages;
    if (rrdp.deltasListed == 0 && !rrdp.looks.empty() && rrdp.looks.front().serial > 1)
        messages.push_back(message(Tag::RRDP_NO_DELTAS, rrdp.notification.uri));
    if (!rrdp.deltasContiguous)
        messages.push_back(message(Tag::RRDP_DELTA_GAP, rrdp.notification.uri));
    if (rrdp.deltasListed > numbers.deltasListed)
        messages.push_back(message(Tag::RRDP_MANY_DELTAS, rrdp.notification.uri,
                                   Arguments().number("deltas"_L1, rrdp.deltasListed)));
    return messages;
}

Messages checkDeltas(const Facts& facts, const Numbers&)
{
    BoundedMessages messages;
    for (const DocumentFacts& delta : facts.rrdp->deltas) {
        if (delta.failure)
            messages.add(Tag::RRDP_DELTA_FAILED, delta.uri,
                         Arguments().text("reason"_L1, words(*delta.failure)));
        else if (!delta.hashMatches)
            messages.add(Tag::RRDP_DELTA_HASH, delta.uri);
        else if (!delta.usable)
            for (const Finding& finding : delta.findings)
                messages.add(Tag::RRDP_DELTA_MALFORMED, delta.uri, problemOf(finding));
    }
    return messages.take();
}

Messages checkAgreement(const Facts& facts, const Numbers&)
{
    if (!facts.rrdp->deltasConflict)
        return {};
    return {message(Tag::RRDP_DELTA_CONFLICT, facts.rrdp->notification.uri,
                    Arguments().list("objects"_L1, facts.rrdp->conflicting))};
}

Messages checkBase(const Facts& facts, const Numbers&)
{
    const RrdpFacts& rrdp = *facts.rrdp;
    if (rrdp.outsideCount == 0)
        return {};
    return {message(
        Tag::RRDP_OUTSIDE_BASE, rrdp.notification.uri,
        Arguments().number("count"_L1, rrdp.outsideCount).list("objects"_L1, rrdp.outside.mid(0, 3)))};
}

} // namespace

std::vector<TestCase> rrdpFileCases()
{
    const std::vector<Need> read{Source::Notification, u"RRDP-02"_s, Source::Rrdp};
    const std::vector<Need> fetched{Source::Notification, u"RRDP-07"_s, Source::Rrdp};
    const std::vector<Need> whole{Source::Notification, u"RRDP-08"_s, u"RRDP-09"_s, Source::Rrdp};
    return {
        {u"RRDP-07"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "The snapshot can be fetched")),
         u"RFC 8182 section 3.4.3"_s, read, checkSnapshot},
        {u"RRDP-08"_s,
         QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "The snapshot has the hash that was announced")),
         u"RFC 8182 section 3.4.3"_s, fetched, checkSnapshotHash},
        {u"RRDP-09"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "The snapshot follows its format")),
         u"RFC 8182 section 3.5.2"_s, fetched, checkSnapshotContent},
        {u"RRDP-10"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "The list of deltas is in order")),
         u"RFC 8182 section 3.5.1.3"_s, read, checkDeltaList},
        {u"RRDP-11"_s,
         QString::fromLatin1(
             QT_TRANSLATE_NOOP("readiness", "The newest deltas can be fetched, and are as announced")),
         u"RFC 8182 section 3.4.2, RFC 9697 section 3"_s, read, checkDeltas},
        {u"RRDP-12"_s,
         QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "The newest delta agrees with the snapshot")),
         u"RFC 8182 section 3.3.2, RFC 9697 section 2"_s, whole, checkAgreement},
        {u"RRDP-16"_s,
         QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "What RRDP publishes lies below the rsync URI")),
         u"RFC 8182 section 3.2"_s,
         {Source::Notification, Source::RsyncBase, u"RRDP-09"_s, Source::Rrdp},
         checkBase},
    };
}

} // namespace caretaker::readiness
