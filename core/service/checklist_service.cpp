// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/checklist_service.h"

#include "core/service/case_book.h"
#include "core/service/checklist_facts_reader.h"
#include "core/service/fleet_service.h"

#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>

namespace caretaker::service {

using namespace Qt::StringLiterals;
using checklist::Period;

namespace {

Expected<QString> write(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return unexpected(Error::failed(u"the checklist cannot be written: "_s + file.errorString(), path));
    return path;
}

} // namespace

Duration lengthOf(Period period)
{
    switch (period) {
    case Period::Daily:
        return std::chrono::days(1);
    case Period::Weekly:
        return std::chrono::days(7);
    case Period::Monthly:
        return std::chrono::days(30);
    case Period::Quarterly:
        return std::chrono::days(91);
    }
    return std::chrono::days(1);
}

Expected<checklist::ChecklistFacts>
checklistFacts(const Workspace& workspace, const std::optional<CaHandle>& ca, Instant from, Instant to)
{
    return ChecklistFactsReader(workspace, ca, from, to).read();
}

Expected<checklist::Checklist> makeChecklist(const Workspace& workspace, const ChecklistRequest& request)
{
    if (request.ca)
        if (const auto known = findCa(workspace.database, *request.ca); !known)
            return unexpected(known.error());
    const Instant from = request.to - lengthOf(request.period);
    const auto definition = checklist::shippedDefinition(request.audience, request.period);
    if (!definition)
        return unexpected(definition.error());
    return checklistFacts(workspace, request.ca, from, request.to)
        .map([&](const checklist::ChecklistFacts& facts) {
            checklist::Checklist filled = checklist::fill(*definition, facts, from, request.to);
            filled.subject = request.ca;
            return filled;
        });
}

Expected<QStringList> writeChecklists(const Workspace& workspace, Instant to)
{
    const QDir folder(workspace.config.checklists);
    if (!QDir().mkpath(folder.path()))
        return unexpected(Error::failed(u"the folder for checklists cannot be made"_s, folder.path()));
    QStringList paths;
    for (const Period period : {Period::Daily, Period::Weekly, Period::Monthly, Period::Quarterly}) {
        const auto list = makeChecklist(workspace, {.period = period, .to = to});
        if (!list)
            return unexpected(list.error());
        const QString stem = folder.filePath(checklist::toString(period));
        const auto markdown = write(stem + ".md"_L1, checklist::toMarkdown(*list).toUtf8());
        const auto json = write(stem + ".json"_L1, QJsonDocument(checklist::toJson(*list)).toJson());
        if (!markdown || !json)
            return unexpected(markdown ? json.error() : markdown.error());
        paths << *markdown << *json;
    }
    return paths;
}

} // namespace caretaker::service
