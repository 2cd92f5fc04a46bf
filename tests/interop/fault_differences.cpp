// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault_differences.h"

#include "core/policy/document.h"

#include <QFile>

namespace caretaker::interop {

using namespace Qt::StringLiterals;

namespace {

QString textIn(const policy::Node& table, QStringView key)
{
    const policy::Node* node = table.find(key);
    return node ? node->text : QString();
}

QStringList faultsIn(const policy::Node& table)
{
    QStringList faults;
    if (const policy::Node* list = table.find(u"faults")) {
        for (const policy::Node& item : list->items)
            faults << item.text;
    }
    return faults;
}

Explanation explanationIn(const policy::Node& table)
{
    return {faultsIn(table),          textIn(table, u"validator"), textIn(table, u"ours"),
            textIn(table, u"theirs"), textIn(table, u"clause"),    textIn(table, u"reason")};
}

} // namespace

const Explanation* FaultDifferences::find(const QStringList& faults, const QString& validator) const
{
    const auto found = std::find_if(explanations.begin(), explanations.end(), [&](const Explanation& one) {
        return one.faults == faults && one.validator == validator;
    });
    return found == explanations.end() ? nullptr : &*found;
}

Expected<FaultDifferences> readFaultDifferences(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(Error::failed(file.errorString(), path));
    const auto root = policy::parseToml(file.readAll(), path);
    if (!root)
        return unexpected(root.error());
    FaultDifferences differences;
    if (const policy::Node* versions = root->find(u"validators")) {
        for (size_t i = 0; i < versions->keys.size(); ++i)
            differences.versions.insert(versions->keys[i], versions->items[i].text);
    }
    if (const policy::Node* list = root->find(u"difference")) {
        for (const policy::Node& table : list->items)
            differences.explanations.push_back(explanationIn(table));
    }
    return differences;
}

} // namespace caretaker::interop
