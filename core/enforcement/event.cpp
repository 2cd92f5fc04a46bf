// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enforcement/event.h"

#include "core/health/names.h"

namespace caretaker::enforcement {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Names = std::to_array<QLatin1StringView>({"opened"_L1,           "clock_stopped"_L1,
                                                         "clock_resumed"_L1,    "subsided"_L1,
                                                         "returned"_L1,         "step_due"_L1,
                                                         "step_overdue"_L1,     "step_blocked"_L1,
                                                         "step_done"_L1,        "notice_delivered"_L1,
                                                         "proposed"_L1,         "proposal_withdrawn"_L1,
                                                         "acknowledged"_L1,     "held"_L1,
                                                         "released"_L1,         "corroboration_waived"_L1,
                                                         "impact_reviewed"_L1,  "approved"_L1,
                                                         "fully_approved"_L1,   "rejected"_L1,
                                                         "resolved"_L1,         "reopened"_L1,
                                                         "superseded"_L1,       "closed"_L1,
                                                         "step_watched"_L1,     "mode_changed"_L1,
                                                         "incident_began"_L1,   "incident_ended"_L1,
                                                         "approval_expired"_L1, "executed"_L1,
                                                         "verified"_L1,         "reinstated"_L1});
static_assert(Names.size() == static_cast<std::size_t>(LastEventKind) + 1);

QJsonObject jsonOf(const QMap<QString, QString>& details)
{
    QJsonObject json;
    for (auto it = details.constBegin(); it != details.constEnd(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

QMap<QString, QString> detailsFrom(const QJsonObject& json)
{
    QMap<QString, QString> details;
    for (auto it = json.constBegin(); it != json.constEnd(); ++it)
        details.insert(it.key(), it.value().toString());
    return details;
}

} // namespace

CaseId caseIdFor(const CaHandle& ca, const QString& timeline, Instant opened)
{
    const QByteArray text = QStringList{ca.toString(), timeline, formatRfc3339(opened)}.join(u'\n').toUtf8();
    return CaseId::fromString(u"C-"_s + sha256Of(text).toHex().first(12));
}

Identity policyIdentity() { return Identity::fromString(u"policy"_s); }

QString toString(EventKind kind) { return health::nameOf(kind, Names); }

std::optional<EventKind> eventKindFromString(QStringView text)
{
    return health::valueOf<EventKind>(text, Names);
}

QJsonObject toJson(const CaseEvent& event)
{
    QJsonObject json{{u"case"_s, event.caseId.toString()},
                     {u"ca"_s, event.ca.toString()},
                     {u"kind"_s, toString(event.kind)},
                     {u"by"_s, event.by.toString()},
                     {u"why"_s, event.why},
                     {u"marks"_s, health::toJson(event.marks)}};
    if (!event.step.isEmpty())
        json.insert(u"step"_s, event.step);
    if (event.anchor)
        json.insert(u"anchor"_s, health::toJson(*event.anchor));
    if (event.until)
        json.insert(u"until"_s, formatRfc3339(*event.until));
    if (!event.details.isEmpty())
        json.insert(u"details"_s, jsonOf(event.details));
    return json;
}

std::optional<CaseEvent> caseEventFromJson(const QJsonObject& json)
{
    const auto caseId = CaseId::tryFromString(json.value("case"_L1).toString());
    const auto ca = CaHandle::tryFromString(json.value("ca"_L1).toString());
    const auto kind = eventKindFromString(json.value("kind"_L1).toString());
    const auto by = Identity::tryFromString(json.value("by"_L1).toString());
    const auto marks = health::marksFromJson(json.value("marks"_L1).toObject());
    if (!caseId || !ca || !kind || !by || !marks)
        return std::nullopt;
    return CaseEvent{*caseId,
                     *ca,
                     *kind,
                     *by,
                     json.value("why"_L1).toString(),
                     json.value("step"_L1).toString(),
                     *marks,
                     health::marksFromJson(json.value("anchor"_L1).toObject()),
                     parseRfc3339(json.value("until"_L1).toString()),
                     detailsFrom(json.value("details"_L1).toObject())};
}

} // namespace caretaker::enforcement
