// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enforcement/approval_text.h"

#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace caretaker::enforcement {

using namespace Qt::StringLiterals;

namespace {

const QString FirstLine = u"caretaker/approval/1"_s;

QString lineOf(const QString& key, const QString& value) { return u"%1: %2\n"_s.arg(key, value); }

/// The lines that the event itself holds, in order, apart from those about the state of the case.
QString aboutWhat(const CaseEvent& event)
{
    return FirstLine + u'\n' + lineOf(u"case"_s, event.caseId.toString()) +
           lineOf(u"ca"_s, event.ca.toString()) + lineOf(u"step"_s, event.step) +
           lineOf(u"action"_s, event.details.value(u"action"_s));
}

QString byWhom(Instant at, const Identity& by)
{
    return lineOf(u"time"_s, formatRfc3339(at)) + lineOf(u"by"_s, by.toString());
}

QString stateOf(std::span<const CaseEvent> events)
{
    return lineOf(u"events"_s, QString::number(events.size())) + lineOf(u"head"_s, headOf(events).toHex());
}

/// How many events the case had, says the text.
std::size_t eventsIn(const QString& text)
{
    const QString line = text.section(u"\nevents: "_s, 1, 1).section(u'\n', 0, 0);
    bool isNumber = false;
    const uint number = line.toUInt(&isNumber);
    return isNumber ? number : std::numeric_limits<std::size_t>::max();
}

} // namespace

Sha256 headOf(std::span<const CaseEvent> events)
{
    QByteArray all;
    for (const CaseEvent& event : events)
        all += QJsonDocument(toJson(event)).toJson(QJsonDocument::Compact) + '\n';
    return sha256Of(all);
}

QByteArray approvalText(const Case& enforcementCase, const policy::Policy& policy, const policy::Step& step,
                        const Act& act)
{
    const Case& c = enforcementCase;
    const CaseEvent about{c.id,
                          c.ca,
                          EventKind::Approved,
                          act.by,
                          {},
                          step.id,
                          {},
                          {},
                          {},
                          {{u"action"_s, policy::toString(step.action)}}};
    const QString text = aboutWhat(about) + lineOf(u"policy"_s, policy.hash.toHex()) + stateOf(c.events) +
                         byWhom(act.now, act.by);
    return text.toUtf8();
}

bool tellsOf(const QByteArray& text, const CaseEvent& approved,
             std::optional<std::span<const CaseEvent>> before)
{
    const QString told = QString::fromUtf8(text);
    const QString head = aboutWhat(approved);
    const QString end = byWhom(approved.at(), approved.by);
    const bool fits = approved.kind == EventKind::Approved && told.startsWith(head) && told.endsWith(end);
    if (!fits || !before)
        return fits;
    const std::size_t known = eventsIn(told);
    return known <= before->size() && told.endsWith(stateOf(before->first(known)) + end) &&
           std::ranges::all_of(before->subspan(known),
                               [&](const CaseEvent& event) { return event.at() == approved.at(); });
}

} // namespace caretaker::enforcement
