// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/resources.h"

#include <limits>

namespace caretaker::rpki {

using namespace Qt::StringLiterals;

namespace {

/// Ranges of each kind, while a list of texts is read.
struct Collected
{
    std::vector<AsRange> as;
    std::vector<Ipv4Range> ipv4;
    std::vector<Ipv6Range> ipv6;

    bool add(const QString& text);
    bool addAs(QStringView first, QStringView last);
    bool addAddresses(QStringView first, QStringView last);
    void addPrefix(const IpPrefix& prefix);
};

bool Collected::add(const QString& text)
{
    if (text.contains(u'/')) {
        const auto prefix = IpPrefix::tryFromString(text);
        if (prefix)
            addPrefix(*prefix);
        return prefix.has_value();
    }
    const qsizetype dash = text.indexOf(u'-');
    const QStringView first = QStringView(text).left(dash < 0 ? text.size() : dash);
    const QStringView last = dash < 0 ? first : QStringView(text).sliced(dash + 1);
    return text.startsWith("AS"_L1, Qt::CaseInsensitive) ? addAs(first, last) : addAddresses(first, last);
}

bool Collected::addAs(QStringView first, QStringView last)
{
    const auto from = Asn::tryFromString(first);
    const auto to = Asn::tryFromString(last);
    if (!from || !to || *to < *from)
        return false;
    as.push_back({from->value, to->value});
    return true;
}

bool Collected::addAddresses(QStringView first, QStringView last)
{
    const auto range = addressRange(first, last);
    if (!range)
        return false;
    if (const auto* of4 = std::get_if<Ipv4Range>(&*range))
        ipv4.push_back(*of4);
    else
        ipv6.push_back(std::get<Ipv6Range>(*range));
    return true;
}

void Collected::addPrefix(const IpPrefix& prefix)
{
    if (prefix.family() == IpFamily::V4)
        ipv4.push_back(prefix.toIpv4Range());
    else
        ipv6.push_back(prefix.toIpv6Range());
}

template <typename Set>
Set resolve(const Claim<Set>& claim, const Set& issuer)
{
    if (std::holds_alternative<Inherit>(claim))
        return issuer;
    const Set* listed = std::get_if<Set>(&claim);
    return listed ? *listed : Set();
}

} // namespace

QString toString(const AsRange& range)
{
    const QString first = Asn{range.first}.toString();
    return range.first == range.last ? first : first + u'-' + Asn{range.last}.toString();
}

ResourceSet ResourceSet::all() { return *fromStrings({u"AS0-AS4294967295"_s, u"0.0.0.0/0"_s, u"::/0"_s}); }

std::optional<ResourceSet> ResourceSet::fromStrings(const QStringList& texts)
{
    Collected collected;
    for (const QString& text : texts) {
        if (!collected.add(text.trimmed()))
            return std::nullopt;
    }
    return ResourceSet{AsSet(std::move(collected.as)), Ipv4Set(std::move(collected.ipv4)),
                       Ipv6Set(std::move(collected.ipv6))};
}

ResourceSet ResourceSet::ofPrefix(const IpPrefix& prefix)
{
    Collected collected;
    collected.addPrefix(prefix);
    return {AsSet(), Ipv4Set(std::move(collected.ipv4)), Ipv6Set(std::move(collected.ipv6))};
}

bool ResourceSet::contains(const ResourceSet& other) const
{
    return as.contains(other.as) && ipv4.contains(other.ipv4) && ipv6.contains(other.ipv6);
}

bool ResourceSet::contains(const IpPrefix& prefix) const
{
    return prefix.family() == IpFamily::V4 ? ipv4.contains(prefix.toIpv4Range())
                                           : ipv6.contains(prefix.toIpv6Range());
}

ResourceSet ResourceSet::united(const ResourceSet& other) const
{
    return {as.united(other.as), ipv4.united(other.ipv4), ipv6.united(other.ipv6)};
}

ResourceSet ResourceSet::intersected(const ResourceSet& other) const
{
    return {as.intersected(other.as), ipv4.intersected(other.ipv4), ipv6.intersected(other.ipv6)};
}

ResourceSet ResourceSet::subtracted(const ResourceSet& other) const
{
    return {as.subtracted(other.as), ipv4.subtracted(other.ipv4), ipv6.subtracted(other.ipv6)};
}

QStringList ResourceSet::toStrings() const { return toStrings(std::numeric_limits<std::size_t>::max()); }

QStringList ResourceSet::toStrings(std::size_t maxOfEachKind) const
{
    QStringList texts;
    const auto addRanges = [&](const auto& ranges, auto text) {
        for (std::size_t i = 0; i < std::min(ranges.size(), maxOfEachKind); ++i)
            texts << text(ranges[i]);
    };
    addRanges(as.ranges(), [](const AsRange& range) { return rpki::toString(range); });
    addRanges(ipv4.ranges(), [](const Ipv4Range& range) { return addressesToString(range); });
    addRanges(ipv6.ranges(), [](const Ipv6Range& range) { return addressesToString(range); });
    return texts;
}

bool ResourceClaim::inheritsAny() const
{
    return std::holds_alternative<Inherit>(as) || std::holds_alternative<Inherit>(ipv4) ||
           std::holds_alternative<Inherit>(ipv6);
}

bool ResourceClaim::inheritsAll() const
{
    return inheritsAny() && !std::holds_alternative<AsSet>(as) && !std::holds_alternative<Ipv4Set>(ipv4) &&
           !std::holds_alternative<Ipv6Set>(ipv6);
}

bool ResourceClaim::isEmpty() const { return *this == ResourceClaim{}; }

ResourceSet ResourceClaim::resolved(const ResourceSet& issuer) const
{
    return {resolve(as, issuer.as), resolve(ipv4, issuer.ipv4), resolve(ipv6, issuer.ipv6)};
}

} // namespace caretaker::rpki
