// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/merge.h"

#include <algorithm>

namespace caretaker::fleet {

namespace {

template <typename Value>
void extendLineage(std::vector<Value>& known, const std::vector<Value>& imported)
{
    if (imported.empty())
        return;
    for (const Value& value : imported)
        if (std::ranges::find(known, value) == known.end())
            known.push_back(value);
    const auto current = std::ranges::find(known, imported.back());
    std::rotate(current, current + 1, known.end());
}

void replaceIfStated(QString& known, const QString& imported)
{
    if (!imported.isEmpty())
        known = imported;
}

QStringList differences(const QJsonObject& before, const QJsonObject& after)
{
    QStringList keys;
    for (const QString& key : after.keys())
        if (before.value(key) != after.value(key))
            keys << key;
    return keys;
}

} // namespace

Merged merge(const DelegatedCa& known, const DelegatedCa& imported)
{
    DelegatedCa ca = known;
    extendLineage(ca.skis, imported.skis);
    extendLineage(ca.manifestUris, imported.manifestUris);
    ca.caRepository = imported.caRepository;
    if (imported.notification)
        ca.notification = imported.notification;
    if (imported.certificateUri)
        ca.certificateUri = imported.certificateUri;
    replaceIfStated(ca.operatorName, imported.operatorName);
    replaceIfStated(ca.repositoryOperator, imported.repositoryOperator);
    if (!imported.contacts.empty())
        ca.contacts = imported.contacts;
    const QStringList changed = differences(toJson(known), toJson(ca));
    return {std::move(ca), changed};
}

std::map<QString, std::vector<const DelegatedCa*>> groupByRepository(std::span<const DelegatedCa> cas)
{
    std::map<QString, std::vector<const DelegatedCa*>> groups;
    for (const DelegatedCa& ca : cas)
        groups[ca.repositoryKey()].push_back(&ca);
    return groups;
}

} // namespace caretaker::fleet
