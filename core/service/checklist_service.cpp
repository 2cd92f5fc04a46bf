// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/checklist_service.h"

#include "core/base/limits.h"
#include "core/service/checklist_facts_reader.h"
#include "core/service/fleet_service.h"
#include "core/store/audit_chain.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace caretaker::service {

using namespace Qt::StringLiterals;
using checklist::Audience;
using checklist::Checklist;
using checklist::Definition;
using checklist::Period;
using store::ChecklistInstance;
using store::ChecklistStore;

namespace {

Expected<void> checkSubject(const Workspace& workspace, const ChecklistRequest& request)
{
    const bool mayBeBlank = request.period == Period::PreDelegation;
    const bool needsCa = request.audience == Audience::Operator && !mayBeBlank;
    if (needsCa && !request.ca)
        return unexpected(Error::usage(u"an operator's checklist names a CA"_s, u"checklist"_s,
                                       u"--audience operator HANDLE"_s));
    if (request.audience == Audience::Registry && request.ca)
        return unexpected(Error::usage(u"the registry's checklists are about no single CA"_s,
                                       request.ca->toString(), u"--audience operator HANDLE"_s));
    if (!request.ca)
        return {};
    return findCa(workspace.database, *request.ca).map([](const auto&) {});
}

Expected<QByteArray> readText(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(Error::failed(u"cannot be read: "_s + file.errorString(), path));
    QByteArray text = file.read(limits::MaxConfigBytes + 1);
    if (text.size() > limits::MaxConfigBytes)
        return unexpected(Error::badInput(u"is larger than %1 bytes"_s.arg(limits::MaxConfigBytes), path));
    return text;
}

Expected<checklist::Provenance> provenanceOf(const Workspace& workspace, const Definition& definition)
{
    return store::AuditChain(workspace.database).head().map([&](const store::AuditHead& head) {
        return checklist::Provenance{QCoreApplication::applicationVersion(),
                                     workspace.policy.name,
                                     workspace.policy.hash,
                                     head.seq,
                                     head.hash,
                                     definition.hash};
    });
}

Expected<Checklist> filled(const Workspace& workspace, const ChecklistRequest& request,
                           const Definition& definition)
{
    const Instant from = request.to - checklist::lengthOf(request.period);
    const bool isBlank = request.audience == Audience::Operator && !request.ca;
    const auto facts = isBlank ? Expected<checklist::ChecklistFacts>()
                               : checklistFacts(workspace, request.ca, from, request.to);
    if (!facts)
        return unexpected(facts.error());
    const auto provenance = provenanceOf(workspace, definition);
    if (!provenance)
        return unexpected(provenance.error());
    Checklist list = checklist::fill(definition, *facts, from, request.to);
    list.subject = request.ca;
    list.provenance = *provenance;
    return list;
}

Expected<Checklist> fromSnapshot(const ChecklistInstance& instance)
{
    auto list = checklist::checklistFromSnapshot(instance.snapshot);
    if (!list)
        return unexpected(Error::failed(u"the closed checklist in the database does not read back"_s,
                                        instance.id, u"compare the database with a backup"_s));
    return std::move(*list);
}

/// The list of the last period before this one that is known; as it stood, or as it would stand at its end.
Expected<std::optional<Checklist>> listBefore(const Workspace& workspace, const ChecklistRequest& request,
                                              const Checklist& list)
{
    const QString subject = request.ca ? request.ca->toString() : QString();
    const auto before = ChecklistStore(workspace.database).before(list.id, subject, list.window.from);
    if (!before)
        return unexpected(before.error());
    if (!*before)
        return std::nullopt;
    const auto toOptional = [](Checklist made) { return std::optional(std::move(made)); };
    if ((*before)->closedAt)
        return fromSnapshot(**before).map(toOptional);
    ChecklistRequest earlier = request;
    earlier.to = checklist::periodAt(request.period, (*before)->from).to.value_or(request.to) - Duration(1);
    return makeChecklist(workspace, earlier).map(toOptional);
}

} // namespace

checklist::Mark markOf(const store::ChecklistMark& stored)
{
    return {checklist::markKindFromString(stored.kind).value_or(checklist::MarkKind::Note),
            stored.item,
            stored.by,
            stored.at,
            stored.note,
            stored.evidence};
}

Expected<checklist::ChecklistFacts>
checklistFacts(const Workspace& workspace, const std::optional<CaHandle>& ca, Instant from, Instant to)
{
    return ChecklistFactsReader(workspace, ca, from, to).read();
}

Expected<Definition> definitionFor(const Workspace& workspace, const ChecklistRequest& request)
{
    const QString folder =
        request.definitions.isEmpty() ? workspace.config.checklistDefinitions : request.definitions;
    const QString name = checklist::definitionName(request.audience, request.period);
    const QString path = QDir(folder).filePath(name + ".toml"_L1);
    if (folder.isEmpty() || !QFile::exists(path))
        return checklist::shippedDefinition(request.audience, request.period);
    const auto definition = readText(path).and_then(
        [&](const QByteArray& text) { return checklist::parseDefinition(text, path); });
    if (definition && definition->id != name)
        return unexpected(Error::badInput(u"is the definition of "_s + definition->id, path,
                                          u"name it %1.toml"_s.arg(definition->id)));
    return definition;
}

Expected<Checklist> makeChecklist(const Workspace& workspace, const ChecklistRequest& request)
{
    if (const auto good = checkSubject(workspace, request); !good)
        return unexpected(good.error());
    const auto definition = definitionFor(workspace, request);
    if (!definition)
        return unexpected(definition.error());
    const ChecklistStore store(workspace.database);
    const QString id =
        checklist::instanceId(definition->id, checklist::periodAt(request.period, request.to), request.ca);
    const auto instance = store.get(id);
    const auto marks = store.marks(id);
    if (!instance || !marks)
        return unexpected(instance ? marks.error() : instance.error());
    if (*instance && (*instance)->closedAt)
        return fromSnapshot(**instance);
    auto list = filled(workspace, request, *definition);
    if (!list)
        return list;
    std::vector<checklist::Mark> said;
    said.reserve(marks->size());
    for (const store::ChecklistMark& mark : *marks)
        said.push_back(markOf(mark));
    checklist::applyMarks(*list, said);
    const auto before = listBefore(workspace, request, *list);
    if (!before)
        return unexpected(before.error());
    if (*before)
        checklist::carryOver(*list, **before);
    return list;
}

} // namespace caretaker::service
