// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/roa.h"

#include "core/base/limits.h"
#include "core/rpki/payload_reader.h"
#include "core/rpki/rfc3779.h"

namespace caretaker::rpki {

using namespace Qt::StringLiterals;

namespace {

std::optional<IpFamily> familyOf(QByteArrayView afi)
{
    if (afi.size() != 2 || afi[0] != '\0' || (afi[1] != '\1' && afi[1] != '\2'))
        return std::nullopt;
    return afi[1] == '\1' ? IpFamily::V4 : IpFamily::V6;
}

void readAddresses(der::Reader list, IpFamily family, Roa& roa)
{
    if (list.atEnd())
        list.fail("address family without prefixes");
    while (!list.atEnd()) {
        der::Reader address = list.enter(der::Sequence);
        const auto prefix = readPrefix(address, family);
        std::optional<std::uint64_t> maxLength;
        if (!address.atEnd())
            maxLength = address.number();
        address.expectEnd();
        if (!prefix || static_cast<qsizetype>(roa.prefixes.size()) == limits::MaxRoaPrefixes)
            list.fail("malformed prefix, or too many");
        else
            roa.prefixes.push_back({*prefix, maxLength});
    }
}

void readFamilies(der::Reader blocks, Roa& roa)
{
    std::vector<IpFamily> seen;
    if (blocks.atEnd())
        blocks.fail("no address families");
    while (!blocks.atEnd()) {
        der::Reader block = blocks.enter(der::Sequence);
        const auto family = familyOf(block.read(der::OctetString));
        if (!family) {
            block.fail("address family is neither IPv4 nor IPv6");
            return;
        }
        roa.hasFamilyTwice |= std::find(seen.begin(), seen.end(), *family) != seen.end();
        seen.push_back(*family);
        readAddresses(block.enter(der::Sequence), *family, roa);
        block.expectEnd();
    }
}

bool isInRange(const RoaPrefix& prefix)
{
    return !prefix.maxLength ||
           (*prefix.maxLength >= static_cast<std::uint64_t>(prefix.prefix.length()) &&
            *prefix.maxLength <= static_cast<std::uint64_t>(addressBits(prefix.prefix.family())));
}

Finding finding(FindingId id, const QString& problem) { return {id, {}, {{u"problem"_s, problem}}}; }

} // namespace

std::vector<Vrp> Roa::vrps() const
{
    std::vector<Vrp> result;
    result.reserve(prefixes.size());
    for (const RoaPrefix& entry : prefixes) {
        const auto maxLength = entry.maxLength.value_or(static_cast<std::uint64_t>(entry.prefix.length()));
        result.push_back({asn, entry.prefix, static_cast<int>(maxLength)});
    }
    return result;
}

Judged<Roa> decodeRoa(QByteArrayView content)
{
    der::Failure failure;
    der::Reader document(content, failure);
    der::Reader sequence = document.enter(der::Sequence);
    document.expectEnd();
    Roa roa;
    roa.version = readPayloadVersion(sequence);
    roa.asn = readAsn(sequence);
    readFamilies(sequence.enter(der::Sequence), roa);
    sequence.expectEnd();
    if (failure.failed)
        return Judged<Roa>::refused(finding(FindingId::OBJECT_MALFORMED, QString::fromLatin1(failure.what)));
    return {std::move(roa), {}};
}

Findings inspectRoa(const Roa& roa)
{
    Findings findings;
    if (roa.version != 0)
        findings.push_back(finding(FindingId::ROA_PROFILE, u"not version 0"_s));
    if (roa.hasFamilyTwice)
        findings.push_back(finding(FindingId::ROA_PROFILE, u"address family given twice"_s));
    const auto bad = std::find_if_not(roa.prefixes.begin(), roa.prefixes.end(), isInRange);
    if (bad != roa.prefixes.end())
        findings.push_back(finding(FindingId::ROA_PREFIX, bad->prefix.toString()));
    return findings;
}

Findings checkHeld(const Roa& roa, const ResourceSet& held)
{
    const auto uncovered =
        std::find_if_not(roa.prefixes.begin(), roa.prefixes.end(),
                         [&](const RoaPrefix& entry) { return held.contains(entry.prefix); });
    if (uncovered == roa.prefixes.end())
        return {};
    return {Finding{FindingId::ROA_NOT_COVERED, {}, {{u"prefix"_s, uncovered->prefix.toString()}}}};
}

Findings inspectRoaCertificate(const Certificate& certificate, Profile profile)
{
    const bool hasAs = certificate.has(ExtensionId::AsIdentifiers) && profile == Profile::Current;
    const bool lacksIp = !certificate.has(ExtensionId::IpAddrBlocks);
    if (!hasAs && !lacksIp && !certificate.resources.inheritsAny())
        return {};
    return {Finding{FindingId::ROA_EE_RESOURCES, {}, {}}};
}

} // namespace caretaker::rpki
