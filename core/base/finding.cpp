// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/finding.h"

#include <QHash>

#include <algorithm>

namespace caretaker {

using namespace Qt::StringLiterals;

QString toString(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return u"info"_s;
    case Severity::Notice:
        return u"notice"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Error:
        return u"error"_s;
    case Severity::Critical:
        return u"critical"_s;
    }
    return {};
}

const std::vector<FindingInfo>& findingCatalogue()
{
    static const std::vector<FindingInfo> catalogue = {
#define CARETAKER_FINDING(id, severity, clause, meaning, remedy)                                             \
    {FindingId::id,          QStringLiteral(#id),     Severity::severity,                                    \
     QStringLiteral(clause), QStringLiteral(meaning), QStringLiteral(remedy)},
#include "core/base/findings.def"
#undef CARETAKER_FINDING
    };
    return catalogue;
}

const FindingInfo& infoOf(FindingId id) { return findingCatalogue()[static_cast<size_t>(id)]; }

namespace {

/// U+FFFD in place of control and formatting characters, and of line separators.
QString onOneLine(QString text)
{
    for (QChar& c : text) {
        if (!c.isPrint() && !c.isSurrogate())
            c = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace

std::optional<FindingId> findingIdFromName(QStringView name)
{
    static const QHash<QString, FindingId> byName = [] {
        QHash<QString, FindingId> map;
        for (const FindingInfo& info : findingCatalogue())
            map.insert(info.name, info.id);
        return map;
    }();
    const auto it = byName.constFind(name.toString());
    return it == byName.constEnd() ? std::nullopt : std::optional(*it);
}

QString Finding::detail() const
{
    QStringList pairs;
    for (auto it = arguments.constBegin(); it != arguments.constEnd(); ++it)
        pairs << it.key() + u'=' + onOneLine(it.value());
    const QString meaning = infoOf(id).meaning;
    return pairs.isEmpty() ? meaning : u"%1 [%2]"_s.arg(meaning, pairs.join(", "_L1));
}

QJsonObject toJson(const Finding& finding)
{
    QJsonObject arguments;
    for (auto it = finding.arguments.constBegin(); it != finding.arguments.constEnd(); ++it)
        arguments.insert(it.key(), it.value());
    return {{u"id"_s, finding.name()},
            {u"severity"_s, toString(finding.severity())},
            {u"clause"_s, infoOf(finding.id).clause},
            {u"uri"_s, finding.uri},
            {u"detail"_s, finding.detail()},
            {u"arguments"_s, arguments}};
}

std::optional<Finding> findingFromJson(const QJsonObject& json)
{
    const auto id = findingIdFromName(json.value("id"_L1).toString());
    if (!id)
        return std::nullopt;
    Finding finding{*id, json.value("uri"_L1).toString(), {}};
    const QJsonObject arguments = json.value("arguments"_L1).toObject();
    for (auto it = arguments.constBegin(); it != arguments.constEnd(); ++it)
        finding.arguments.insert(it.key(), it.value().toString());
    return finding;
}

Severity worstSeverity(const Findings& findings)
{
    Severity worst = Severity::Info;
    for (const Finding& finding : findings)
        worst = std::max(worst, finding.severity());
    return worst;
}

} // namespace caretaker
