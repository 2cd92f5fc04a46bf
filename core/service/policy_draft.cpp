// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/policy_draft.h"

#include "core/base/limits.h"
#include "core/policy/extends.h"
#include "core/service/policy_advice.h"
#include "core/service/policy_service.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

Expected<QByteArray> readOneFile(const QString& path, const QString& named)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return unexpected(Error::badInput(u"no such policy"_s, named,
                                          u"a file, or one of "_s + shippedPolicyNames().join(", "_L1)));
    QByteArray bytes = file.read(limits::MaxPolicyBytes + 1);
    if (bytes.size() > limits::MaxPolicyBytes)
        return unexpected(Error::badInput(u"is larger than %1 bytes"_s.arg(limits::MaxPolicyBytes), named));
    return bytes;
}

/// "FILE:LINE:COLUMN" in parts; line 0 where there is none.
struct Place
{
    QString file;
    int line = 0;
    int column = 0;
};

Place placeFrom(const QString& where)
{
    const int line = where.section(u':', -2, -2).toInt();
    const int column = where.section(u':', -1).toInt();
    if (line < 1 || column < 1)
        return {where};
    return {where.section(u':', 0, -3), line, column};
}

PolicyMark markOf(bool isError, const QString& what, const QString& hint, const QString& where,
                  const QString& fileName)
{
    const Place place = placeFrom(where);
    const bool isHere = place.file == fileName;
    return {isError, what, hint, isHere ? place.line : 0, isHere ? place.column : 0, where};
}

DraftCheck failed(const Error& error, const QString& fileName)
{
    return {{}, {markOf(true, error.what, error.hint, error.where, fileName)}};
}

} // namespace

Expected<QByteArray> policySource(const QString& nameOrFile)
{
    if (policy::isPolicyPath(nameOrFile))
        return readOneFile(nameOrFile, nameOrFile);
    if (!shippedPolicyNames().contains(nameOrFile)) // which also makes the resources known
        return readOneFile({}, nameOrFile);
    return readOneFile(u":/caretaker/policies/%1.toml"_s.arg(nameOrFile), nameOrFile);
}

Expected<policy::EffectivePolicy> loadDraft(const PolicyDraft& draft)
{
    const QString shown = policy::shownName(draft.nameOrFile);
    const Expected<QByteArray> own = draft.text ? *draft.text : policySource(draft.nameOrFile);
    return own
        .and_then([&](const QByteArray& text) {
            return policy::wholeText({shown, text}, policySource);
        })
        .and_then([&](const QByteArray& whole) { return policy::EffectivePolicy::parse(whole, shown); });
}

DraftCheck checkDraft(const PolicyDraft& draft, const WorkspaceRequest& surroundings)
{
    const QString shown = policy::shownName(draft.nameOrFile);
    auto policy = loadDraft(draft);
    if (!policy)
        return failed(policy.error(), shown);
    DraftCheck check;
    const auto advices = policyAdvice(*policy, surroundings);
    if (!advices)
        check.marks.push_back(
            markOf(false, advices.error().what, advices.error().hint, advices.error().where, shown));
    else
        for (const policy::Advice& advice : *advices)
            check.marks.push_back(markOf(false, advice.what, advice.hint, advice.where, shown));
    std::ranges::stable_sort(check.marks, {}, &PolicyMark::line);
    check.policy = std::move(*policy);
    return check;
}

Expected<void> savePolicyFile(const QString& path, const QByteArray& text)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return unexpected(Error::failed(u"cannot be written: "_s + file.errorString(), path));
    return {};
}

} // namespace caretaker::service
