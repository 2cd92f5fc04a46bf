// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/signed_checklist.h"

#include "core/base/limits.h"
#include "core/rpki/oids.h"
#include "core/rpki/payload_reader.h"
#include "core/rpki/rfc3779.h"

#include <set>

namespace caretaker::rpki {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t ResourcesInMessage = 10;

/// AS numbers and addresses are written as in certificates, but without `inherit`.
ResourceSet readResources(der::Reader block)
{
    ResourceClaim claim;
    if (block.has(der::contextConstructed(0)))
        readAsIdentifiers(block.enter(der::contextConstructed(0)), claim);
    if (block.has(der::contextConstructed(1)))
        readIpAddrBlocks(block.enter(der::contextConstructed(1)), claim);
    block.expectEnd();
    if (claim.inheritsAny() || claim.isEmpty())
        block.fail("resources are absent or inherited");
    return claim.resolved({});
}

ChecklistEntry readEntry(der::Reader sequence)
{
    ChecklistEntry entry{std::nullopt, Sha256({})};
    if (sequence.has(der::Ia5String))
        entry.fileName = sequence.read(der::Ia5String).toByteArray();
    const auto hash = Sha256::tryFromBytes(sequence.read(der::OctetString));
    sequence.expectEnd();
    if (hash)
        entry.hash = *hash;
    else
        sequence.fail("hash is not one of SHA-256");
    return entry;
}

std::vector<ChecklistEntry> readEntries(der::Reader list)
{
    std::vector<ChecklistEntry> entries;
    if (list.atEnd())
        list.fail("empty checklist");
    while (!list.atEnd()) {
        if (static_cast<qsizetype>(entries.size()) == limits::MaxChecklistEntries)
            list.fail("too many files");
        else
            entries.push_back(readEntry(list.enter(der::Sequence)));
    }
    return entries;
}

/// POSIX's portable filename character set (RFC 9323 section 4.4.1).
bool isPortableCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
           c == '_' || c == '-';
}

bool isPortableName(const QByteArray& name)
{
    return !name.isEmpty() && name.size() <= limits::MaxFileNameLength &&
           std::all_of(name.begin(), name.end(), isPortableCharacter);
}

Findings inspectEntries(const std::vector<ChecklistEntry>& entries)
{
    Findings findings;
    std::set<QByteArray> names;
    std::set<Sha256> namelessHashes;
    for (const ChecklistEntry& entry : entries) {
        if (entry.fileName && !isPortableName(*entry.fileName))
            return {findingOf(FindingId::RSC_FILE_NAME, u"a file name is not portable"_s)};
        const bool isNew =
            entry.fileName ? names.insert(*entry.fileName).second : namelessHashes.insert(entry.hash).second;
        if (!isNew)
            return {findingOf(FindingId::RSC_FILE_NAME, u"a file is listed twice"_s)};
    }
    return findings;
}

} // namespace

Judged<SignedChecklist> decodeSignedChecklist(QByteArrayView content)
{
    der::Failure failure;
    der::Reader document(content, failure);
    der::Reader sequence = document.enter(der::Sequence);
    document.expectEnd();
    SignedChecklist checklist;
    checklist.version = readPayloadVersion(sequence);
    checklist.resources = readResources(sequence.enter(der::Sequence));
    checklist.digestAlgorithm = readAlgorithmId(sequence);
    checklist.entries = readEntries(sequence.enter(der::Sequence));
    sequence.expectEnd();
    if (failure.failed)
        return Judged<SignedChecklist>::refused(malformed(failure));
    return {std::move(checklist), {}};
}

Findings inspectSignedChecklist(const SignedChecklist& checklist)
{
    Findings findings;
    if (checklist.version != 0)
        findings.push_back(findingOf(FindingId::RSC_PROFILE, u"not version 0"_s));
    if (checklist.digestAlgorithm != oid::Sha256)
        findings.push_back(findingOf(FindingId::RSC_PROFILE, u"the digest algorithm is not SHA-256"_s));
    append(findings, inspectEntries(checklist.entries));
    return findings;
}

Findings inspectSignedChecklistCertificate(const Certificate& certificate, Profile /*profile*/)
{
    Findings findings;
    if (certificate.has(ExtensionId::SubjectInfoAccess))
        findings.push_back(Finding{FindingId::RSC_EE_SIA, {}, {}});
    if (certificate.resources.isEmpty() || certificate.resources.inheritsAny())
        findings.push_back(Finding{FindingId::RSC_EE_RESOURCES, {}, {}});
    return findings;
}

ResourceSet requiredResources(const SignedChecklist& checklist) { return checklist.resources; }

Findings checkHeld(const SignedChecklist& checklist, const ResourceSet& held)
{
    const ResourceSet missing = checklist.resources.subtracted(held);
    if (missing.isEmpty())
        return {};
    const QString names = missing.toStrings(ResourcesInMessage).join(u", "_s);
    return {Finding{FindingId::RSC_NOT_COVERED, {}, {{u"resources"_s, names}}}};
}

} // namespace caretaker::rpki
