// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault_cases.h"

#include "key_pool.h"

#include <QHash>

namespace caretaker::interop {

using namespace Qt::StringLiterals;

namespace {

const QString Repository = u"registry"_s;
constexpr int EeKeys = 8;

bool isVisibleAtOnce(lab::FaultKind kind)
{
    return !lab::isRepositoryFault(kind) && kind != lab::FaultKind::Stopped &&
           kind != lab::FaultKind::ExpiredCrl && !lab::isAttack(kind) && // against limits, which differ
           kind != lab::FaultKind::Contradiction; // each object is sound, and adds to the VRPs
}

std::vector<NamedFault> makeFaults()
{
    std::vector<NamedFault> faults;
    for (const lab::FaultKind kind : lab::allFaultKinds()) {
        if (!isVisibleAtOnce(kind))
            continue;
        const QStringList sorts = lab::objectSortsOf(kind);
        for (const QString& sort : sorts)
            faults.push_back({toString(kind) + u' ' + sort, {.target = {}, .kind = kind, .object = sort}});
        if (sorts.isEmpty())
            faults.push_back({toString(kind), {.target = {}, .kind = kind}});
    }
    return faults;
}

/// These break the CA's parent, or hang below it: it must be one that nobody else has.
bool needsOwnParent(const lab::Fault& fault)
{
    return fault.object == "certificate"_L1 || fault.kind == lab::FaultKind::LoopThroughParent;
}

bool isKeyRoll(lab::FaultKind kind)
{
    return kind == lab::FaultKind::KeyRollStaged || kind == lab::FaultKind::KeyRollSwitched;
}

bool isLoop(size_t fault)
{
    const lab::FaultKind kind = allFaults()[fault].fault.kind;
    return kind == lab::FaultKind::Loop || kind == lab::FaultKind::LoopThroughParent;
}

QByteArray lineOf(std::uint32_t asn, const lab::Prefix& prefix, int maxLength)
{
    return u"AS%1,%2,%3,lab"_s.arg(asn).arg(prefix.toString()).arg(maxLength).toLatin1();
}

} // namespace

const std::vector<NamedFault>& allFaults()
{
    static const std::vector<NamedFault> faults = makeFaults();
    return faults;
}

QString FaultCase::name() const { return faults.empty() ? u"no fault"_s : names().join(u" + "_s); }

QStringList FaultCase::names() const
{
    QStringList names;
    for (const size_t fault : faults)
        names << allFaults()[fault].name;
    return names;
}

QString toString(const Outcome& outcome)
{
    if (outcome.all())
        return u"all"_s;
    if (outcome.none())
        return u"none"_s;
    if (outcome == Outcome(0b1100))
        return u"second ROA"_s;
    if (outcome == Outcome(0b0011))
        return u"first ROA"_s;
    return QString::fromStdString(outcome.to_string());
}

FaultCases::FaultCases()
{
    const size_t count = allFaults().size();
    add({});
    for (size_t i = 0; i < count; ++i)
        add({i});
    for (size_t i = 0; i < count; ++i) {
        for (size_t j = i + 1; j < count; ++j) {
            if (!isLoop(i) || !isLoop(j))
                add({i, j});
        }
    }
}

void FaultCases::add(std::vector<size_t> faults)
{
    const bool apart = std::any_of(faults.begin(), faults.end(),
                                   [](size_t i) { return needsOwnParent(allFaults()[i].fault); });
    const QString number = QString::number(m_cases.size());
    const QString parent = apart ? u"parent-"_s + number : QString();
    if (apart)
        m_cas.push_back({.handle = parent, .repository = Repository, .roas = 0});
    m_cases.push_back({std::move(faults), u"case-"_s + number, m_cas.size()});
    m_cas.push_back(
        {.handle = m_cases.back().handle, .repository = Repository, .roas = RoasPerCase, .parent = parent});
}

lab::WorldOptions FaultCases::options(Instant start) const
{
    return {.start = start,
            .repositories = {{.name = Repository, .operatorName = Repository}},
            .caOptions = m_cas,
            .eeKeys = EeKeys};
}

Expected<lab::WorldKeys> FaultCases::keys() const
{
    QStringList rolling;
    for (const lab::Fault& fault : script()) {
        if (isKeyRoll(fault.kind) && !rolling.contains(fault.target))
            rolling << fault.target;
    }
    const auto authorities = static_cast<qsizetype>(m_cas.size()) + 2;
    auto keys = makeCheapKeys(EeKeys + static_cast<int>(authorities + rolling.size()));
    if (!keys)
        return unexpected(keys.error());
    auto next = keys->begin() + EeKeys;
    lab::WorldKeys made{{next, next + authorities}, {keys->begin(), next}};
    next += authorities;
    for (const QString& handle : rolling)
        made.successors.emplace(handle, *next++);
    return made;
}

lab::FaultScript FaultCases::script() const
{
    lab::FaultScript script;
    for (const FaultCase& one : m_cases) {
        for (const size_t index : one.faults) {
            script.push_back(allFaults()[index].fault);
            script.back().target = one.handle;
        }
    }
    return script;
}

Expected<std::vector<Outcome>> FaultCases::outcomes(const lab::WorldOptions& options,
                                                    const QByteArray& csv) const
{
    QHash<QByteArray, std::pair<size_t, size_t>> places;
    for (size_t i = 0; i < m_cases.size(); ++i) {
        for (int roa = 0; roa < RoasPerCase; ++roa) {
            const lab::RoaPlan plan = lab::roaPlan(options.seed, static_cast<int>(m_cases[i].ca), roa);
            const auto first = static_cast<size_t>(2 * roa);
            places.insert(lineOf(plan.asn, plan.ipv4, plan.ipv4MaxLength), {i, first});
            places.insert(lineOf(plan.asn, plan.ipv6, plan.ipv6MaxLength), {i, first + 1});
        }
    }
    std::vector<Outcome> outcomes(m_cases.size());
    for (const QByteArray& line : csv.split('\n').mid(1)) {
        if (line.isEmpty())
            continue;
        const auto place = places.constFind(line);
        if (place == places.cend())
            return unexpected(Error::badInput(u"a VRP of no CA"_s, QString::fromLatin1(line)));
        outcomes[place->first].set(place->second);
    }
    return outcomes;
}

} // namespace caretaker::interop
