// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/contradictions.h"

#include "core/base/limits.h"

#include <QStringList>

#include <algorithm>

namespace caretaker::rpki {

using namespace Qt::StringLiterals;

namespace {

constexpr Asn Nobody{0};
constexpr std::size_t MostProvidersSaid = 10; // of each object

/// Covering prefixes before what they cover; of one prefix, AS0 last.
bool isBefore(const Vrp& a, const Vrp& b)
{
    if (a.prefix != b.prefix)
        return a.prefix < b.prefix;
    return a.asn != Nobody && b.asn == Nobody;
}

QString textOf(const Vrp& vrp)
{
    const bool isLonger = vrp.maxLength > vrp.prefix.length();
    return vrp.prefix.toString() + (isLonger ? u'-' + QString::number(vrp.maxLength) : QString()) + u' ' +
           vrp.asn.toString();
}

Finding contradicted(const Vrp& disavowed, const Vrp& authorised)
{
    return {FindingId::ROA_AS0_CONTRADICTED,
            {},
            {{u"prefix"_s, disavowed.prefix.toString()},
             {u"origins"_s, Nobody.toString() + u", "_s + authorised.asn.toString()},
             {u"authorised_by"_s, textOf(authorised)}}};
}

/// The prefixes that cover the one that is looked at, from short to long, each with the VRP that reaches
/// furthest of all up to it: at most one a length.
class Covering
{
public:
    /// In the order of isBefore().
    void moveTo(const IpPrefix& prefix)
    {
        while (!m_levels.empty() && !m_levels.back().prefix.contains(prefix))
            m_levels.pop_back();
    }
    void add(const Vrp& vrp)
    {
        const Vrp* furthest = m_levels.empty() ? nullptr : m_levels.back().furthest;
        if (!furthest || vrp.maxLength > furthest->maxLength)
            furthest = &vrp;
        if (!m_levels.empty() && m_levels.back().prefix == vrp.prefix)
            m_levels.back().furthest = furthest;
        else
            m_levels.push_back({vrp.prefix, furthest});
    }
    /// The VRP that lets somebody originate this very prefix; null when none does.
    const Vrp* authorising(const IpPrefix& prefix) const
    {
        const Vrp* furthest = m_levels.empty() ? nullptr : m_levels.back().furthest;
        return furthest && furthest->maxLength >= prefix.length() ? furthest : nullptr;
    }

private:
    struct Level
    {
        IpPrefix prefix;
        const Vrp* furthest;
    };
    std::vector<Level> m_levels;
};

Findings disavowals(std::vector<Vrp> vrps)
{
    Findings findings;
    std::sort(vrps.begin(), vrps.end(), isBefore);
    Covering covering;
    std::optional<IpPrefix> last;
    for (const Vrp& vrp : vrps) {
        covering.moveTo(vrp.prefix);
        if (vrp.asn != Nobody) {
            covering.add(vrp);
            continue;
        }
        const Vrp* authorising = last == vrp.prefix ? nullptr : covering.authorising(vrp.prefix);
        last = vrp.prefix;
        if (authorising && findings.size() < limits::MaxContradictionsReported)
            findings.push_back(contradicted(vrp, *authorising));
    }
    return findings;
}

/// "AS1, AS2".
QString textOf(const std::vector<Asn>& providers)
{
    QStringList texts;
    for (std::size_t i = 0; i < std::min(providers.size(), MostProvidersSaid); ++i)
        texts << providers[i].toString();
    if (providers.size() > MostProvidersSaid)
        texts << u"..."_s;
    return texts.join(u", "_s);
}

Finding divided(const Vap& one, const Vap& other)
{
    return {FindingId::ASPA_DIVIDED,
            {},
            {{u"customer"_s, one.customer.toString()},
             {u"providers"_s, textOf(one.providers) + u" | "_s + textOf(other.providers)}}};
}

Findings divisions(const std::vector<Vap>& vaps)
{
    std::vector<const Vap*> sorted;
    sorted.reserve(vaps.size());
    for (const Vap& vap : vaps)
        sorted.push_back(&vap);
    std::sort(sorted.begin(), sorted.end(), [](const Vap* a, const Vap* b) { return *a < *b; });
    Findings findings;
    const Vap* first = nullptr; // of its customer
    std::optional<Asn> said;
    for (const Vap* vap : sorted) {
        if (!first || first->customer != vap->customer)
            first = vap;
        if (first->providers == vap->providers || said == vap->customer ||
            findings.size() >= limits::MaxContradictionsReported)
            continue;
        said = vap->customer;
        findings.push_back(divided(*first, *vap));
    }
    return findings;
}

} // namespace

Findings contradictionsIn(const Payloads& payloads)
{
    Findings findings;
    // Most CAs have no AS0 ROA: then nothing is sorted.
    if (std::any_of(payloads.vrps.begin(), payloads.vrps.end(),
                    [](const Vrp& vrp) { return vrp.asn == Nobody; }))
        findings = disavowals(payloads.vrps);
    append(findings, divisions(payloads.vaps));
    return findings;
}

} // namespace caretaker::rpki
