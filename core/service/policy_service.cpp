// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/policy_service.h"

#include "core/base/limits.h"
#include "core/policy/extends.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

static void initialisePolicyResources() { Q_INIT_RESOURCE(caretaker_policies); }

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

/// A person may give the text of a whole chain, with its first line.
constexpr qint64 MaxTextBytes = limits::MaxPolicyBytes * qint64(limits::MaxPolicyChain) + 1000;
const QString ResourceFolder = u":/caretaker/policies"_s;

Expected<QByteArray> readUpToLimit(const QString& path, const QString& named)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(Error::badInput(u"no such policy"_s, named,
                                          u"a file, or one of "_s + shippedPolicyNames().join(", "_L1)));
    QByteArray bytes = file.read(MaxTextBytes + 1);
    if (bytes.size() > MaxTextBytes)
        return unexpected(Error::badInput(u"is larger than %1 bytes"_s.arg(MaxTextBytes), named));
    return bytes;
}

Expected<QByteArray> readPolicyFile(const QString& nameOrFile)
{
    const bool isFile = policy::isPolicyPath(nameOrFile);
    return readUpToLimit(isFile ? nameOrFile : ResourceFolder + u'/' + nameOrFile + ".toml"_L1, nameOrFile);
}

/// What a file names, unlike what a person does, must not be a device or a pipe.
Expected<QByteArray> readExtended(const QString& nameOrFile)
{
    if (policy::isPolicyPath(nameOrFile) && QFileInfo::exists(nameOrFile) && !QFileInfo(nameOrFile).isFile())
        return unexpected(Error::badInput(u"is not a file"_s, nameOrFile));
    return readPolicyFile(nameOrFile);
}

QJsonObject stepJson(const policy::Step& step)
{
    return {{u"id"_s, step.id},
            {u"action"_s, policy::toString(step.action)},
            {u"from"_s, policy::toString(step.from)},
            {u"after"_s, formatDuration(step.after)},
            {u"by"_s, step.by ? QJsonValue(formatDuration(*step.by)) : QJsonValue()},
            {u"approvals"_s, step.approvals}};
}

QJsonObject timelineJson(const policy::Timeline& timeline)
{
    QJsonArray steps;
    for (const policy::Step& step : timeline.steps)
        steps.append(stepJson(step));
    return {{u"id"_s, timeline.id},
            {u"when"_s, policy::toString(timeline.when)},
            {u"clock"_s, policy::toString(timeline.clock)},
            {u"resolve_after"_s, formatDuration(timeline.resolveAfter)},
            {u"reopen_within"_s, formatDuration(timeline.reopenWithin)},
            {u"steps"_s, steps}};
}

} // namespace

QStringList shippedPolicyNames()
{
    initialisePolicyResources();
    QStringList names;
    for (const QString& file : QDir(ResourceFolder).entryList({u"*.toml"_s}, QDir::Files, QDir::Name))
        names << file.chopped(5);
    return names;
}

Expected<QByteArray> policyText(const QString& nameOrFile)
{
    initialisePolicyResources();
    return readPolicyFile(nameOrFile).and_then([&](const QByteArray& text) {
        return policy::wholeText({policy::shownName(nameOrFile), text}, readExtended);
    });
}

Expected<policy::Policy> loadPolicy(const QString& nameOrFile)
{
    return policyText(nameOrFile).and_then([&](const QByteArray& text) {
        return policy::Policy::parse(text, policy::shownName(nameOrFile));
    });
}

Expected<policy::EffectivePolicy> loadEffectivePolicy(const QString& nameOrFile)
{
    return policyText(nameOrFile).and_then([&](const QByteArray& text) {
        return policy::EffectivePolicy::parse(text, policy::shownName(nameOrFile));
    });
}

QJsonObject toJson(const policy::Policy& policy)
{
    QJsonArray timelines;
    for (const policy::Timeline& timeline : policy.timelines)
        timelines.append(timelineJson(timeline));
    return {{u"name"_s, policy.name},         {u"title"_s, policy.title},
            {u"source"_s, policy.source},     {u"mode"_s, policy::toString(policy.mode)},
            {u"hash"_s, policy.hash.toHex()}, {u"timelines"_s, timelines}};
}

} // namespace caretaker::service
