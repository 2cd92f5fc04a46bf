// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/prefix_list.h"

#include "core/base/limits.h"
#include "core/rpki/payload_reader.h"
#include "core/rpki/rfc3779.h"

namespace caretaker::rpki {

using namespace Qt::StringLiterals;

namespace {

void readPrefixes(der::Reader addresses, IpFamily family, PrefixList& list)
{
    if (addresses.atEnd())
        addresses.fail("address family without prefixes");
    while (!addresses.atEnd()) {
        const auto prefix = readPrefix(addresses, family);
        if (!prefix || static_cast<qsizetype>(list.prefixes.size()) == limits::MaxPrefixListPrefixes)
            addresses.fail("malformed prefix, or too many");
        else
            list.prefixes.push_back(*prefix);
    }
}

void readFamilies(der::Reader blocks, PrefixList& list)
{
    std::optional<IpFamily> previous;
    while (!blocks.atEnd()) {
        der::Reader block = blocks.enter(der::Sequence);
        const auto family = readAddressFamily(block);
        if (!family)
            return;
        list.familiesInOrder &= !previous || *previous < *family;
        previous = family;
        readPrefixes(block.enter(der::Sequence), *family, list);
        block.expectEnd();
    }
}

/// Within one family: by address, the shorter of two first; an equal neighbour is out of order, too.
bool isOutOfOrder(const IpPrefix& a, const IpPrefix& b) { return a.family() == b.family() && a >= b; }

} // namespace

Judged<PrefixList> decodePrefixList(QByteArrayView content)
{
    der::Failure failure;
    der::Reader document(content, failure);
    der::Reader sequence = document.enter(der::Sequence);
    document.expectEnd();
    PrefixList list;
    list.version = readPayloadVersion(sequence);
    list.asn = readAsn(sequence);
    readFamilies(sequence.enter(der::Sequence), list);
    sequence.expectEnd();
    if (failure.failed)
        return Judged<PrefixList>::refused(malformed(failure));
    return {std::move(list), {}};
}

Findings inspectPrefixList(const PrefixList& list)
{
    Findings findings;
    if (list.version != 0)
        findings.push_back(findingOf(FindingId::SPL_PROFILE, u"not version 0"_s));
    if (!list.familiesInOrder)
        findings.push_back(
            findingOf(FindingId::SPL_PROFILE, u"address families are not in order, or one is given twice"_s));
    const auto bad = std::adjacent_find(list.prefixes.begin(), list.prefixes.end(), isOutOfOrder);
    if (bad != list.prefixes.end())
        findings.push_back(findingOf(FindingId::SPL_ORDER, std::next(bad)->toString()));
    return findings;
}

Findings inspectPrefixListCertificate(const Certificate& certificate, Profile /*profile*/)
{
    if (certificate.has(ExtensionId::AsIdentifiers) && !certificate.has(ExtensionId::IpAddrBlocks) &&
        !certificate.resources.inheritsAny())
        return {};
    return {Finding{FindingId::SPL_EE_RESOURCES, {}, {}}};
}

ResourceSet requiredResources(const PrefixList& list)
{
    ResourceSet required;
    required.as = AsSet({{list.asn.value, list.asn.value}});
    return required;
}

Findings checkHeld(const PrefixList& list, const ResourceSet& held)
{
    if (held.contains(list.asn))
        return {};
    return {Finding{FindingId::SPL_NOT_COVERED, {}, {{u"asn"_s, list.asn.toString()}}}};
}

} // namespace caretaker::rpki
