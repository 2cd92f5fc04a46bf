// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/network_messages.h"

#include <algorithm>
#include <array>

namespace caretaker::readiness {

using namespace Qt::StringLiterals;

namespace {

/// What a finding says of an object, whichever sort of object it is.
enum class Aspect {
    Malformed,
    Profile,
    Signature,
    Issuer,
    Expired,
    NotYetValid,
    Revoked,
    Resources,
    Location
};
constexpr int AspectCount = 9;

struct AspectRow
{
    FindingId id;
    Aspect aspect;
};

/// Every other finding about an object is one about its profile.
constexpr auto Aspects = std::to_array<AspectRow>({
    {FindingId::OBJECT_MALFORMED, Aspect::Malformed},
    {FindingId::DECODER_CRASHED, Aspect::Malformed},
    {FindingId::CERT_SIGNATURE, Aspect::Signature},
    {FindingId::CRL_SIGNATURE, Aspect::Signature},
    {FindingId::CMS_DIGEST, Aspect::Signature},
    {FindingId::CMS_SIGNATURE, Aspect::Signature},
    {FindingId::CERT_AKI, Aspect::Issuer},
    {FindingId::CERT_ISSUER_MISMATCH, Aspect::Issuer},
    {FindingId::CRL_ISSUER_MISMATCH, Aspect::Issuer},
    {FindingId::CERT_EXPIRED, Aspect::Expired},
    {FindingId::MFT_EXPIRED, Aspect::Expired},
    {FindingId::CRL_EXPIRED, Aspect::Expired},
    {FindingId::CERT_NOT_YET_VALID, Aspect::NotYetValid},
    {FindingId::MFT_NOT_YET_VALID, Aspect::NotYetValid},
    {FindingId::CRL_NOT_YET_VALID, Aspect::NotYetValid},
    {FindingId::CERT_REVOKED, Aspect::Revoked},
    {FindingId::CERT_OVERCLAIM, Aspect::Resources},
    {FindingId::ROA_NOT_COVERED, Aspect::Resources},
    {FindingId::ASPA_NOT_COVERED, Aspect::Resources},
    {FindingId::SPL_NOT_COVERED, Aspect::Resources},
    {FindingId::MFT_SIA_MISMATCH, Aspect::Location},
    {FindingId::CERT_SIA_MISMATCH, Aspect::Location},
    {FindingId::CERT_CRL_POINTER_MISMATCH, Aspect::Location},
});

/// By Aspect.
using TagsByAspect = std::array<Tag, AspectCount>;
constexpr TagsByAspect ManifestTags{Tag::MFT_MALFORMED,    Tag::MFT_PROFILE, Tag::MFT_SIGNATURE,
                                    Tag::MFT_WRONG_ISSUER, Tag::MFT_EXPIRED, Tag::MFT_NOT_YET_VALID,
                                    Tag::MFT_REVOKED,      Tag::MFT_PROFILE, Tag::MFT_LOCATION};
constexpr TagsByAspect CrlTags{Tag::CRL_MALFORMED,    Tag::CRL_PROFILE, Tag::CRL_SIGNATURE,
                               Tag::CRL_WRONG_ISSUER, Tag::CRL_EXPIRED, Tag::CRL_NOT_YET_VALID,
                               Tag::CRL_PROFILE,      Tag::CRL_PROFILE, Tag::CRL_PROFILE};
constexpr TagsByAspect ObjectTags{Tag::OBJ_MALFORMED,    Tag::OBJ_PROFILE,   Tag::OBJ_SIGNATURE,
                                  Tag::OBJ_WRONG_ISSUER, Tag::OBJ_EXPIRED,   Tag::OBJ_NOT_YET_VALID,
                                  Tag::OBJ_REVOKED,      Tag::OBJ_OVERCLAIM, Tag::OBJ_LOCATION};

struct TagRow
{
    FindingId id;
    std::optional<Tag> tag;
};

/// Findings with a tag of their own, whichever object they are about.
constexpr auto Particular = std::to_array<TagRow>({
    {FindingId::MFT_FAILED_FETCH, std::nullopt}, // the object that is missing or differs has its own
    {FindingId::CA_SEEN_TWICE, std::nullopt},
    {FindingId::MFT_MISSING, Tag::MFT_MISSING},
    {FindingId::REPOSITORY_UNAVAILABLE, Tag::MFT_MISSING},
    {FindingId::MFT_FILE_NAME, Tag::MFT_FILE_NAME},
    {FindingId::OBJECT_MISSING, Tag::MFT_OBJECT_MISSING},
    {FindingId::OBJECT_HASH_MISMATCH, Tag::MFT_HASH_MISMATCH},
    {FindingId::OBJECT_UNLISTED, Tag::MFT_UNLISTED},
    {FindingId::CRL_MISSING, Tag::CRL_MISSING},
    {FindingId::CRL_NOT_ON_MANIFEST, Tag::CRL_MISSING},
    {FindingId::CRL_UNEXPECTED, Tag::CRL_SEVERAL},
    {FindingId::ROA_AS0_CONTRADICTED, Tag::OBJ_CONTRADICTION},
    {FindingId::ASPA_DIVIDED, Tag::OBJ_CONTRADICTION},
    {FindingId::CA_LOOP, Tag::OBJ_TREE},
    {FindingId::CA_TOO_DEEP, Tag::OBJ_TREE},
    {FindingId::TREE_TOO_LARGE, Tag::OBJ_TREE},
});

Aspect aspectOf(FindingId id)
{
    const auto* const row = std::ranges::find(Aspects, id, &AspectRow::id);
    return row == Aspects.end() ? Aspect::Profile : row->aspect;
}

const TagsByAspect& tagsFor(const QString& uri)
{
    if (uri.endsWith(u".mft"))
        return ManifestTags;
    return uri.endsWith(u".crl") ? CrlTags : ObjectTags;
}

} // namespace

void BoundedMessages::add(Tag tag, const QString& subject, const Arguments& arguments)
{
    Message made = message(tag, subject, arguments);
    if (std::ranges::find(m_messages, made) == m_messages.end() && ++m_count[tag] <= MostMessagesOfATag)
        m_messages.push_back(std::move(made));
}

Arguments problemOf(const Finding& finding)
{
    QString problem = finding.detail();
    if (problem.endsWith(u'.'))
        problem.chop(1);
    return Arguments().text("problem"_L1, problem).text("finding"_L1, finding.name());
}

std::optional<Tag> tagOf(const Finding& finding)
{
    const auto* const particular = std::ranges::find(Particular, finding.id, &TagRow::id);
    if (particular != Particular.end()) {
        const bool isCrl = finding.uri.endsWith(u".crl");
        return isCrl && particular->tag == Tag::MFT_OBJECT_MISSING ? Tag::CRL_MISSING : particular->tag;
    }
    const Aspect aspect = aspectOf(finding.id);
    if (aspect == Aspect::Profile && finding.severity() <= Severity::Notice)
        return Tag::OBJ_HYGIENE;
    return tagsFor(finding.uri)[static_cast<std::size_t>(aspect)];
}

Messages messagesOf(const TreeFacts& tree, QStringView test)
{
    BoundedMessages messages;
    for (const PointFacts& point : tree.points) {
        for (const Finding& finding : point.findings) {
            const auto tag = tagOf(finding);
            if (tag && infoOf(*tag).tests.contains(test))
                messages.add(*tag, finding.uri, problemOf(finding));
        }
    }
    return messages.take();
}

} // namespace caretaker::readiness
