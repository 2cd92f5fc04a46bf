// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/manifest.h"

#include "core/base/limits.h"
#include "core/rpki/der.h"
#include "core/rpki/oids.h"
#include "core/rpki/payload_reader.h"

#include <QSet>

namespace caretaker::rpki {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ExtensionLength = 4; // ".roa"

void readEntries(der::Reader list, std::vector<ManifestEntry>& entries)
{
    while (!list.atEnd()) {
        der::Reader entry = list.enter(der::Sequence);
        const QByteArray name = entry.read(der::Ia5String).toByteArray();
        const der::BitString bits = entry.bitString();
        const auto hash = Sha256::tryFromBytes(bits.bytes);
        entry.expectEnd();
        if (!hash || bits.unusedBits != 0)
            list.fail("hash is not 32 octets long");
        else if (static_cast<qsizetype>(entries.size()) == limits::MaxManifestEntries)
            list.fail("too many entries");
        else
            entries.push_back({name, *hash});
    }
}

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

bool isLowerCaseLetter(char c) { return c >= 'a' && c <= 'z'; }

Finding finding(FindingId id, const QString& problem) { return {id, {}, {{u"problem"_s, problem}}}; }

void inspectFileNames(const Manifest& manifest, Findings& findings)
{
    QSet<QByteArrayView> seen;
    for (const ManifestEntry& entry : manifest.entries) {
        if (isManifestFileName(entry.fileName) && !seen.contains(entry.fileName)) {
            seen.insert(entry.fileName);
            continue;
        }
        findings.push_back(finding(FindingId::MFT_FILE_NAME,
                                   QString::fromLatin1(entry.fileName.left(80).toPercentEncoding())));
        return; // one is enough to refuse it, and there may be very many
    }
}

} // namespace

const ManifestEntry* Manifest::find(QByteArrayView fileName) const
{
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&](const ManifestEntry& entry) { return entry.fileName == fileName; });
    return found == entries.end() ? nullptr : &*found;
}

bool isManifestFileName(QByteArrayView name)
{
    if (name.size() <= ExtensionLength || name.size() > limits::MaxFileNameLength)
        return false;
    const QByteArrayView stem = name.chopped(ExtensionLength);
    const QByteArrayView letters = name.last(ExtensionLength - 1);
    return std::all_of(stem.begin(), stem.end(), isNameCharacter) && name[stem.size()] == '.' &&
           std::all_of(letters.begin(), letters.end(), isLowerCaseLetter);
}

Judged<Manifest> decodeManifest(QByteArrayView content)
{
    der::Failure failure;
    der::Reader document(content, failure);
    der::Reader sequence = document.enter(der::Sequence);
    document.expectEnd();
    Manifest manifest;
    manifest.version = readPayloadVersion(sequence);
    manifest.number = sequence.serial();
    manifest.thisUpdate = sequence.generalizedTime();
    manifest.nextUpdate = sequence.generalizedTime();
    manifest.hashAlgorithm = sequence.oid().toByteArray();
    readEntries(sequence.enter(der::Sequence), manifest.entries);
    sequence.expectEnd();
    if (failure.failed)
        return Judged<Manifest>::refused(
            finding(FindingId::OBJECT_MALFORMED, QString::fromLatin1(failure.what)));
    return {std::move(manifest), {}};
}

Findings inspectManifest(const Manifest& manifest)
{
    Findings findings;
    if (manifest.version != 0)
        findings.push_back(finding(FindingId::MFT_PROFILE, u"not version 0"_s));
    if (manifest.nextUpdate <= manifest.thisUpdate)
        findings.push_back(finding(FindingId::MFT_PROFILE, u"nextUpdate is not after thisUpdate"_s));
    if (manifest.hashAlgorithm != oid::Sha256)
        findings.push_back(finding(FindingId::MFT_PROFILE, u"hash algorithm is not SHA-256"_s));
    inspectFileNames(manifest, findings);
    return findings;
}

Findings inspectManifestCertificate(const Certificate& certificate)
{
    if (certificate.resources.inheritsAll())
        return {};
    return {Finding{FindingId::MFT_EE_RESOURCES, {}, {}}};
}

} // namespace caretaker::rpki
