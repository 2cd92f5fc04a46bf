// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/aspa.h"

#include "core/base/limits.h"
#include "core/rpki/payload_reader.h"

namespace caretaker::rpki {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t CurrentVersion = 1;
constexpr Asn NoProviders{0};

std::vector<Asn> readProviders(der::Reader list)
{
    std::vector<Asn> providers;
    if (list.atEnd())
        list.fail("no providers");
    while (!list.atEnd()) {
        if (static_cast<qsizetype>(providers.size()) == limits::MaxAspaProviders)
            list.fail("too many providers");
        else
            providers.push_back(readAsn(list));
    }
    return providers;
}

bool has(const std::vector<Asn>& providers, Asn asn)
{
    return std::find(providers.begin(), providers.end(), asn) != providers.end();
}

/// Strictly: an equal neighbour is out of order, too.
bool isAscending(const std::vector<Asn>& providers)
{
    return std::adjacent_find(providers.begin(), providers.end(), std::greater_equal<>()) == providers.end();
}

} // namespace

Judged<Aspa> decodeAspa(QByteArrayView content)
{
    der::Failure failure;
    der::Reader document(content, failure);
    der::Reader sequence = document.enter(der::Sequence);
    document.expectEnd();
    Aspa aspa;
    aspa.version = readPayloadVersion(sequence);
    aspa.customer = readAsn(sequence);
    aspa.providers = readProviders(sequence.enter(der::Sequence));
    sequence.expectEnd();
    if (failure.failed)
        return Judged<Aspa>::refused(malformed(failure));
    return {std::move(aspa), {}};
}

Findings inspectAspa(const Aspa& aspa)
{
    Findings findings;
    if (aspa.version != CurrentVersion)
        findings.push_back(findingOf(FindingId::ASPA_PROFILE, u"not version 1"_s));
    if (aspa.customer == NoProviders)
        findings.push_back(findingOf(FindingId::ASPA_PROFILE, u"the customer is AS0"_s));
    if (!isAscending(aspa.providers))
        findings.push_back(
            findingOf(FindingId::ASPA_PROVIDERS, u"not in ascending order, or one is given twice"_s));
    if (has(aspa.providers, aspa.customer))
        findings.push_back(findingOf(FindingId::ASPA_PROVIDERS, u"the customer is among its providers"_s));
    if (aspa.providers.size() > 1 && has(aspa.providers, NoProviders))
        findings.push_back(findingOf(FindingId::ASPA_PROVIDERS, u"AS0 stands beside other providers"_s));
    return findings;
}

Findings inspectAspaCertificate(const Certificate& certificate, Profile /*profile*/)
{
    if (certificate.has(ExtensionId::AsIdentifiers) && !certificate.has(ExtensionId::IpAddrBlocks) &&
        !certificate.resources.inheritsAny())
        return {};
    return {Finding{FindingId::ASPA_EE_RESOURCES, {}, {}}};
}

ResourceSet requiredResources(const Aspa& aspa)
{
    ResourceSet required;
    required.as = AsSet({{aspa.customer.value, aspa.customer.value}});
    return required;
}

Findings checkHeld(const Aspa& aspa, const ResourceSet& held)
{
    if (held.contains(aspa.customer))
        return {};
    return {Finding{FindingId::ASPA_NOT_COVERED, {}, {{u"customer"_s, aspa.customer.toString()}}}};
}

} // namespace caretaker::rpki
