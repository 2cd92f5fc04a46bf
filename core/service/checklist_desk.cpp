// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/checklist_desk.h"

#include "core/store/transaction.h"

#include <QRegularExpression>
#include <QUrl>

namespace caretaker::service {

using namespace Qt::StringLiterals;
using checklist::Audience;
using checklist::Checklist;
using checklist::MarkKind;
using checklist::Period;
using store::ChecklistInstance;
using store::ChecklistStore;

namespace {

constexpr std::array RegistryPeriods{Period::Daily, Period::Weekly, Period::Monthly, Period::Quarterly};
const QString Machine = u"caretaker"_s;

ChecklistInstance instanceOf(const Checklist& list, Instant now)
{
    return {checklist::instanceId(list.id, list.window, list.subject),
            list.id,
            list.subject ? list.subject->toString() : QString(),
            list.window.from,
            list.provenance->definition,
            now};
}

/// Empty, "sha256:HEX" or a URI with a scheme; nothing for anything else.
std::optional<QString> evidenceFrom(const QString& text)
{
    static const QRegularExpression hash(u"^(sha256:)?[0-9A-Fa-f]{64}$"_s);
    if (text.isEmpty())
        return QString();
    if (hash.match(text).hasMatch())
        return u"sha256:"_s + text.right(64).toUpper();
    const QUrl url(text, QUrl::StrictMode);
    const bool isUri =
        url.isValid() && !url.scheme().isEmpty() && (!url.host().isEmpty() || !url.path().isEmpty());
    return isUri && url.scheme().size() > 1 ? std::optional(text) : std::nullopt;
}

/// Why the item cannot be marked so; nothing when it can.
std::optional<Error> objection(const Checklist& list, MarkKind kind, const QString& itemId,
                               const ChecklistAct& act)
{
    const checklist::Item* item = list.item(itemId);
    if (!item) {
        QStringList ids;
        for (const checklist::Item& one : list.items)
            ids << one.id;
        return Error::badInput(u"there is no such item"_s, list.id + u'/' + itemId,
                               u"there are: "_s + ids.join(", "_L1));
    }
    const QString where = list.id + u'/' + itemId;
    if (list.closed)
        return Error::refused(u"this period is closed, its record stands"_s, where,
                              u"what was not done is carried over: mark it in the current period"_s);
    if (kind == MarkKind::Tick && item->status == checklist::Status::Ticked)
        return Error::refused(u"ticks itself: its measure finds it in order"_s, where,
                              u"checklist annotate adds a note"_s);
    if (kind == MarkKind::Tick && item->status == checklist::Status::Attention && act.note.isEmpty())
        return Error::refused(u"its measure wants attention"_s, where,
                              u"say in --note what was done about it"_s);
    if (kind == MarkKind::Untick && item->status != checklist::Status::Attested)
        return Error::refused(u"nobody ticked it"_s, where);
    if (kind == MarkKind::Note && act.note.isEmpty() && act.evidence.isEmpty())
        return Error::usage(u"there is nothing to note"_s, where, u"--note TEXT or --evidence URI"_s);
    return std::nullopt;
}

Expected<void> storeMark(const Workspace& workspace, const Checklist& list, const store::ChecklistMark& mark)
{
    auto transaction = store::Transaction::begin(workspace.database);
    if (!transaction)
        return unexpected(transaction.error());
    ChecklistStore store(workspace.database);
    const ChecklistInstance instance = instanceOf(list, mark.at);
    if (const auto opened = store.open(*transaction, instance); !opened)
        return opened;
    if (const auto marked = store.mark(*transaction, instance.id, mark); !marked)
        return marked;
    return transaction->commit();
}

Expected<Checklist> storeClosing(const Workspace& workspace, Checklist list, const store::Author& author)
{
    list.closed = checklist::Closing{author.at, author.actor};
    auto transaction = store::Transaction::begin(workspace.database);
    if (!transaction)
        return unexpected(transaction.error());
    ChecklistStore store(workspace.database);
    const ChecklistInstance instance = instanceOf(list, author.at);
    if (const auto opened = store.open(*transaction, instance); !opened)
        return unexpected(opened.error());
    const auto closed =
        store.close(*transaction, instance.id, author, checklist::toSnapshot(list), instance.definition);
    if (!closed)
        return unexpected(closed.error());
    return transaction->commit().map([&] { return std::move(list); });
}

/// The request that makes a stored instance's list; nothing when its id is none of ours.
std::optional<ChecklistRequest> requestFor(const ChecklistInstance& instance, Instant to)
{
    const auto audience = checklist::audienceFromString(instance.definitionId.section(u'-', 0, 0));
    const auto period = checklist::periodFromString(instance.definitionId.section(u'-', 1));
    if (!audience || !period)
        return std::nullopt;
    return ChecklistRequest{
        .audience = *audience, .period = *period, .ca = CaHandle::tryFromString(instance.subject), .to = to};
}

/// Of a list whose period has ended: with the figures of the last moment of it.
Expected<bool> closeIfEnded(const Workspace& workspace, const ChecklistInstance& instance, Instant now)
{
    auto request = requestFor(instance, now);
    const auto end = request ? checklist::periodAt(request->period, instance.from).to : std::nullopt;
    if (!end || now < *end)
        return false;
    request->to = *end - Duration(1);
    auto list = makeChecklist(workspace, *request);
    if (!list && list.error().kind == Error::Kind::BadInput)
        return false; // its CA has left the fleet
    if (!list)
        return unexpected(list.error());
    return storeClosing(workspace, std::move(*list), {Machine, now}).map([](const Checklist&) {
        return true;
    });
}

/// Only an id tells whether the current one is there: nothing is measured for that.
Expected<void> beginCurrent(const Workspace& workspace, Period period, Instant now)
{
    const auto definition = definitionFor(workspace, {.period = period, .to = now});
    if (!definition)
        return unexpected(definition.error());
    const checklist::PeriodWindow window = checklist::periodAt(period, now);
    const QString id = checklist::instanceId(definition->id, window, std::nullopt);
    const auto known = ChecklistStore(workspace.database).get(id);
    if (!known)
        return unexpected(known.error());
    if (*known)
        return {};
    auto transaction = store::Transaction::begin(workspace.database);
    if (!transaction)
        return unexpected(transaction.error());
    return ChecklistStore(workspace.database)
        .open(*transaction, {id, definition->id, QString(), window.from, definition->hash, now})
        .and_then([&] { return transaction->commit(); });
}

Expected<ChecklistState> stateOf(const Workspace& workspace, const ChecklistRequest& request)
{
    return makeChecklist(workspace, request).map([](const Checklist& list) {
        const int done = list.count(checklist::Status::Ticked) + list.count(checklist::Status::Attested);
        return ChecklistState{checklist::instanceId(list.id, list.window, list.subject),
                              list.window.to,
                              static_cast<int>(list.items.size()),
                              done,
                              list.count(checklist::Status::Attention),
                              list.overdue()};
    });
}

} // namespace

Expected<Checklist> markItem(const Workspace& workspace, const ChecklistRequest& request, MarkKind kind,
                             const QString& item, const ChecklistAct& act)
{
    if (const auto allowed = permit(workspace.config.people, act.by, Deed::Edit); !allowed)
        return unexpected(allowed.error());
    const auto evidence = evidenceFrom(act.evidence);
    if (!evidence)
        return unexpected(Error::badInput(u"is neither a URI nor a SHA-256"_s, act.evidence));
    if (const auto kept = keepChecklists(workspace, act.now); !kept)
        return unexpected(kept.error());
    const auto list = makeChecklist(workspace, request);
    if (!list)
        return list;
    if (const auto wrong = objection(*list, kind, item, act))
        return unexpected(*wrong);
    const auto stored = storeMark(
        workspace, *list,
        {item, checklist::toString(kind), u"os:"_s + act.by, act.now, act.note.simplified(), *evidence});
    return stored.and_then([&] { return makeChecklist(workspace, request); });
}

Expected<Checklist> closeChecklist(const Workspace& workspace, const ChecklistRequest& request,
                                   const ChecklistAct& act)
{
    if (const auto allowed = permit(workspace.config.people, act.by, Deed::Edit); !allowed)
        return unexpected(allowed.error());
    auto list = makeChecklist(workspace, request);
    if (!list)
        return list;
    if (list->closed)
        return unexpected(Error::refused(u"is closed already"_s, list->id));
    const bool isOver = list->window.to && act.now >= *list->window.to;
    const bool isDone = std::all_of(list->items.begin(), list->items.end(),
                                    [](const checklist::Item& item) { return item.isDone(); });
    if (!isOver && !isDone)
        return unexpected(Error::refused(u"its period has not ended, and not everything is done"_s, list->id,
                                         u"tick what is left first"_s));
    return storeClosing(workspace, std::move(*list), {u"os:"_s + act.by, act.now});
}

Expected<QStringList> keepChecklists(const Workspace& workspace, Instant now)
{
    const auto open = ChecklistStore(workspace.database).openOnes();
    if (!open)
        return unexpected(open.error());
    QStringList closed;
    for (const ChecklistInstance& instance : *open) {
        const auto done = closeIfEnded(workspace, instance, now);
        if (!done)
            return unexpected(done.error());
        if (*done)
            closed << instance.id;
    }
    for (const Period period : RegistryPeriods)
        if (const auto begun = beginCurrent(workspace, period, now); !begun)
            return unexpected(begun.error());
    return closed;
}

Expected<std::vector<ChecklistState>> openChecklists(const Workspace& workspace, Instant now)
{
    std::vector<ChecklistRequest> requests;
    for (const Period period : RegistryPeriods)
        requests.push_back({.period = period, .to = now});
    const auto open = ChecklistStore(workspace.database).openOnes();
    if (!open)
        return unexpected(open.error());
    for (const ChecklistInstance& instance : *open)
        if (const auto request = requestFor(instance, now); request && !instance.subject.isEmpty())
            requests.push_back(*request);
    std::vector<ChecklistState> states;
    states.reserve(requests.size());
    for (const ChecklistRequest& request : requests) {
        auto state = stateOf(workspace, request);
        if (!state)
            return unexpected(state.error());
        states.push_back(std::move(*state));
    }
    return states;
}

Expected<std::vector<Checklist>> closedChecklists(const Workspace& workspace, const QString& definitionId,
                                                  const std::optional<CaHandle>& ca)
{
    const auto all = ChecklistStore(workspace.database).list(definitionId, ca ? ca->toString() : QString());
    if (!all)
        return unexpected(all.error());
    std::vector<Checklist> lists;
    lists.reserve(all->size());
    for (const ChecklistInstance& instance : *all) {
        auto list = instance.closedAt ? checklist::checklistFromSnapshot(instance.snapshot) : std::nullopt;
        if (instance.closedAt && !list)
            return unexpected(
                Error::failed(u"the closed checklist in the database does not read back"_s, instance.id));
        if (list)
            lists.push_back(std::move(*list));
    }
    return lists;
}

} // namespace caretaker::service
