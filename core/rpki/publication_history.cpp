// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/publication_history.h"

#include <algorithm>
#include <array>

namespace caretaker::rpki {

using namespace Qt::StringLiterals;

namespace {

/// Nothing known counts as the same.
bool isOtherName(const QString& a, const QString& b) { return !a.isEmpty() && !b.isEmpty() && a != b; }
bool isOtherKey(const std::optional<Ski>& a, const Ski& b) { return a && *a != b; }

bool isMaximum(const Serial& number) { return !number.next(); }

Finding about(FindingId id, const QString& uri, const QString& previous, const QString& found)
{
    return {id, uri, {{u"previous"_s, previous}, {u"found"_s, found}}};
}

Finding aboutNumber(FindingId id, const QString& uri, const Serial& previous, const Serial& found)
{
    return about(id, uri, previous.toHex(), found.toHex());
}

Finding aboutTime(FindingId id, const QString& uri, Instant previous, Instant found)
{
    return about(id, uri, formatRfc3339(previous), formatRfc3339(found));
}

/// RFC 9286 section 4.2.1, for a manifest under the same file name with other bytes.
std::optional<Finding> compareManifests(const ManifestFacts& last, const ManifestFacts& now,
                                        const QString& uri)
{
    if (now.number == last.number)
        return aboutNumber(FindingId::MFT_NUMBER_REUSED, uri, last.number, now.number);
    if (now.number < last.number)
        return aboutNumber(FindingId::MFT_NUMBER_REGRESSED, uri, last.number, now.number);
    if (now.thisUpdate <= last.thisUpdate)
        return aboutTime(FindingId::MFT_THIS_UPDATE_REGRESSED, uri, last.thisUpdate, now.thisUpdate);
    if (now.number != last.number.next())
        return aboutNumber(FindingId::MFT_NUMBER_GAP, uri, last.number, now.number);
    return std::nullopt;
}

std::optional<Finding> judgeManifest(const PublicationMark& last, const ManifestFacts& now,
                                     const RsyncUri& uri)
{
    if (now.hash == last.manifest.hash)
        return std::nullopt;
    if (!isOtherName(last.manifestName, uri.fileName()))
        return compareManifests(last.manifest, now, uri.toString());
    if (now.number <= last.manifest.number) // RFC 9981 section 2 allows it
        return aboutNumber(FindingId::MFT_NUMBER_RESET, uri.toString(), last.manifest.number, now.number);
    return std::nullopt;
}

std::optional<Finding> judgeCrl(const CrlFacts& last, const CrlFacts& now, const QString& folder)
{
    if (now.hash == last.hash)
        return std::nullopt;
    if (now.number == last.number)
        return aboutNumber(FindingId::CRL_NUMBER_REUSED, folder, last.number, now.number);
    if (now.number < last.number)
        return aboutNumber(FindingId::CRL_NUMBER_REGRESSED, folder, last.number, now.number);
    if (now.thisUpdate < last.thisUpdate)
        return aboutTime(FindingId::CRL_THIS_UPDATE_REGRESSED, folder, last.thisUpdate, now.thisUpdate);
    return std::nullopt;
}

void add(Findings& findings, std::optional<Finding> finding)
{
    if (finding)
        findings.push_back(std::move(*finding));
}

void addMaxima(Findings& findings, const CaVerdict& now)
{
    if (now.manifest && isMaximum(now.manifest->number))
        findings.push_back({FindingId::MFT_NUMBER_MAXIMUM, now.publicationPoint.manifest.toString(), {}});
    if (now.crl && isMaximum(now.crl->number))
        findings.push_back({FindingId::CRL_NUMBER_MAXIMUM, now.publicationPoint.caRepository.toString(), {}});
}

} // namespace

bool isFetched(bool functional, const ObjectCounts& objects)
{
    return functional && objects.missing == 0 && objects.mismatched == 0;
}

std::optional<PublicationMark> markOf(const CaVerdict& verdict)
{
    if (!verdict.manifest)
        return std::nullopt;
    return PublicationMark{*verdict.manifest, verdict.publicationPoint.manifest.fileName(), verdict.ski,
                           verdict.crl};
}

Findings compareWithLast(const std::optional<PublicationMark>& last, const CaVerdict& now)
{
    Findings findings;
    addMaxima(findings, now);
    if (!last || isOtherKey(last->ski, now.ski)) // another key is another CA instance (RFC 6489)
        return findings;
    if (now.manifest)
        add(findings, judgeManifest(*last, *now.manifest, now.publicationPoint.manifest));
    if (last->crl && now.crl)
        add(findings, judgeCrl(*last->crl, *now.crl, now.publicationPoint.caRepository.toString()));
    return findings;
}

bool isHeldBack(const Findings& findings)
{
    constexpr auto reasons = std::to_array({FindingId::MFT_NUMBER_REUSED, FindingId::MFT_NUMBER_REGRESSED,
                                            FindingId::MFT_THIS_UPDATE_REGRESSED});
    return std::ranges::any_of(findings, [&](const Finding& finding) {
        return std::ranges::find(reasons, finding.id) != reasons.end();
    });
}

PublicationMark successor(const std::optional<PublicationMark>& last, const PublicationMark& now,
                          bool isHeldBack, Instant at)
{
    return isHeldBack && last && at <= last->manifest.nextUpdate ? *last : now;
}

} // namespace caretaker::rpki
